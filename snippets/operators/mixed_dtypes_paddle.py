import paddle

i, f = paddle.ones([2, 2], dtype="int64"), paddle.ones([2, 2])
products = {
    "int @ int": lambda: i @ i,
    "int * float": lambda: i * f,
    "int @ float": lambda: i @ f,
}

for name, product in products.items():
    try:
        result = str(product().dtype).split(".")[-1]
    except TypeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> int @ int: int64
    #> int * float: TypeError
    #> int @ float: int64
