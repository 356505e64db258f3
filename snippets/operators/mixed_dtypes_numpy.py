import numpy as np

i, f = np.ones((2, 2), dtype=int), np.ones((2, 2))
products = {
    "int @ int": lambda: i @ i,
    "int * float": lambda: i * f,
    "int @ float": lambda: i @ f,
}

for name, product in products.items():
    try:
        result = product().dtype.name
    except TypeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> int @ int: int64
    #> int * float: float64
    #> int @ float: float64
