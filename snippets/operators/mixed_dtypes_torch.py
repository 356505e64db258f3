import torch

i, f = torch.ones((2, 2), dtype=torch.int64), torch.ones(2, 2)
products = {
    "int @ int": lambda: i @ i,
    "int * float": lambda: i * f,
    "int @ float": lambda: i @ f,
}

for name, product in products.items():
    try:
        result = str(product().dtype).split(".")[-1]
    except RuntimeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> int @ int: int64
    #> int * float: float32
    #> int @ float: RuntimeError
