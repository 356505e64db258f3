import torch

weight, bias = torch.ones(5), torch.tensor(1.0)
shapes = (5,), (2, 5), (2, 3, 5)
calls = [(shape, b) for shape in shapes for b in (None, bias)]

for shape, b in calls:
    x = torch.ones(shape)
    name = "no bias" if b is None else "bias ()"
    try:
        y = torch.nn.functional.linear(x, weight, b)
        result = tuple(y.shape)
    except RuntimeError as error:
        result = error
    print(f"{shape}, {name}:", result)
    #> (5,), no bias: ()
    #> (5,), bias (): ()
    #> (2, 5), no bias: (2,)
    #> (2, 5), bias (): mat2 must be a matrix, got 1-D tensor
    #> (2, 3, 5), no bias: (2, 3)
    #> (2, 3, 5), bias (): (2, 3)
