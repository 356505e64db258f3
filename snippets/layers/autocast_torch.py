import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
x = torch.ones(2, 5)

for dtype in torch.float32, torch.bfloat16, torch.float16:
    with torch.autocast("cpu"):
        print(f"{dtype} in autocast:", layer(x.to(dtype)).dtype)
        #> torch.float32 in autocast: torch.bfloat16
        #> torch.bfloat16 in autocast: torch.bfloat16
        #> torch.float16 in autocast: torch.bfloat16
try:
    layer(x.bfloat16())
except RuntimeError as error:
    print("torch.bfloat16 without it:", type(error).__name__)
    #> torch.bfloat16 without it: RuntimeError
try:
    with torch.autocast("cpu"):
        print("torch.float64 in autocast:", layer(x.double()).dtype)
except RuntimeError as error:
    print("torch.float64 in autocast:", type(error).__name__)
    #> torch.float64 in autocast: RuntimeError
