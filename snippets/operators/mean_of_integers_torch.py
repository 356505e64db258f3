import torch

x = torch.tensor([1, 2])

try:
    torch.mean(x)
except RuntimeError as error:
    text = str(error).split(".")[0]
    print("mean of integers:", f"{type(error).__name__}: {text}")
    #> mean of integers: RuntimeError: mean(): could not infer output dtype
print("as floats:", torch.mean(x, dtype=torch.float32).item())
#> as floats: 1.5
