import torch

x = torch.ones(2, 5)
layers = {
    "float16": torch.nn.Linear(5, 3).half(),
    "bfloat16": torch.nn.Linear(5, 3).bfloat16(),
}

for name, layer in layers.items():
    try:
        layer(x)
    except RuntimeError as error:
        print(f"{name} layer:", error)
        #> float16 layer: mat1 and mat2 must have the same dtype, but got Float and Half
        #> bfloat16 layer: mat1 and mat2 must have the same dtype, but got Float and BFloat16
for name, layer in layers.items():
    y = layer(x.to(layer.weight.dtype))
    print(f"{name} layer, input cast:", y.dtype)
    #> float16 layer, input cast: torch.float16
    #> bfloat16 layer, input cast: torch.bfloat16
