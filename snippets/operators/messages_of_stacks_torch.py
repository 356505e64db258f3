import torch

x, short = torch.ones(2, 5), torch.ones(4)
four, three = torch.ones(4, 2, 5), torch.ones(3, 5, 3)
double = torch.ones(4, 5, 3, dtype=torch.float64)
calls = {
    "x @ short": lambda: x @ short,
    "four @ x": lambda: four @ x,
    "four @ four": lambda: four @ four,
    "four @ three": lambda: four @ three,
    "four @ double": lambda: four @ double,
}

for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name}:", str(error).removesuffix("."))
        #> x @ short: size mismatch, got input (2), mat (2x5), vec (4)
        #> four @ x: mat1 and mat2 shapes cannot be multiplied (8x5 and 2x5)
        #> four @ four: Expected size for first two dimensions of batch2 tensor to be: [4, 5] but got: [4, 2]
        #> four @ three: The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 0
        #> four @ double: expected scalar type Float but found Double
