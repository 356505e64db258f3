import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
print("weight:", tuple(layer.weight.shape))
#> weight: (3, 5)

for shape in [(4,), (1, 4), (2, 3, 4)]:
    try:
        layer(torch.ones(shape))
    except RuntimeError as error:
        print(f"input {shape}:", error)
        #> input (4,): mat1 and mat2 shapes cannot be multiplied (1x4 and 5x3)
        #> input (1, 4): mat1 and mat2 shapes cannot be multiplied (1x4 and 5x3)
        #> input (2, 3, 4): mat1 and mat2 shapes cannot be multiplied (6x4 and 5x3)
