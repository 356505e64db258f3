import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
x = torch.ones(2, 5)
inputs = {
    "float64": x.double(),
    "float16": x.half(),
    "int64": x.long(),
    "bool": x.bool(),
}

for name, value in inputs.items():
    try:
        layer(value)
    except RuntimeError as error:
        print(f"{name}:", error)
        #> float64: mat1 and mat2 must have the same dtype, but got Double and Float
        #> float16: mat1 and mat2 must have the same dtype, but got Half and Float
        #> int64: mat1 and mat2 must have the same dtype, but got Long and Float
        #> bool: mat1 and mat2 must have the same dtype, but got Bool and Float
try:
    torch.nn.Linear(5, 3, bias=False)(x.double())
except RuntimeError as error:
    print("float64, bias=False:", error)
    #> float64, bias=False: expected m1 and m2 to have the same dtype, but got: double != float
