import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
x = torch.ones(2, 5)
names = ["float32", "bfloat16", "float16", "float64", "int64"]

for name in names:
    try:
        with torch.autocast("cpu"):
            result = layer(x.to(getattr(torch, name))).dtype
    except RuntimeError as error:
        result = error
    print(f"{name} in autocast:", result)
    #> float32 in autocast: torch.bfloat16
    #> bfloat16 in autocast: torch.bfloat16
    #> float16 in autocast: torch.bfloat16
    #> float64 in autocast: mat1 and mat2 must have the same dtype, but got Double and BFloat16
    #> int64 in autocast: mat1 and mat2 must have the same dtype, but got Long and BFloat16
print("autocast on the CPU:", torch.get_autocast_dtype("cpu"))
#> autocast on the CPU: torch.bfloat16
print("autocast on CUDA:", torch.get_autocast_dtype("cuda"))
#> autocast on CUDA: torch.float16
