import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
x = torch.ones(2, 5)

for dtype in torch.float32, torch.bfloat16, torch.float16:
    with torch.autocast("cpu"):
        print(f"{dtype} in autocast:", layer(x.to(dtype)).dtype)
try:
    layer(x.bfloat16())
except RuntimeError as error:
    print("torch.bfloat16 without it:", type(error).__name__)
try:
    with torch.autocast("cpu"):
        print("torch.float64 in autocast:", layer(x.double()).dtype)
except RuntimeError as error:
    print("torch.float64 in autocast:", type(error).__name__)
