import mlx.core as mx

i, f = mx.ones((2, 2), dtype=mx.int32), mx.ones((2, 2))
products = {
    "int @ int": lambda: i @ i,
    "int * float": lambda: i * f,
    "int @ float": lambda: i @ f,
}

for name, product in products.items():
    try:
        result = str(product().dtype).split(".")[-1]
    except ValueError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> int @ int: ValueError
    #> int * float: float32
    #> int @ float: float32
