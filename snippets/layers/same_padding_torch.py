import torch

try:
    torch.nn.Conv1d(1, 1, 3, stride=2, padding="same")
except ValueError as error:
    print("padding='same':", error)
    #> padding='same': padding='same' is not supported for strided convolutions

layer = torch.nn.Conv1d(1, 1, 3, stride=2, bias=False)
layer.weight.data = torch.tensor([[[100.0, 10.0, 1.0]]])
even = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])
padded = torch.nn.functional.pad(even, (0, 1))
print("padded:", padded.int().tolist()[0][0])
#> padded: [1, 2, 3, 4, 0]
print("four inputs:", layer(padded).int().tolist()[0][0])
#> four inputs: [123, 340]
