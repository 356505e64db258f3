import torch

layer = torch.nn.Linear(in_features=5, out_features=3)
x = torch.ones(2, 5)

with torch.autocast("cpu"):
    y = layer(x)
    loss = y.sum()
loss.backward()

dtypes = {
    "weight": layer.weight.dtype,
    "output": y.dtype,
    "gradient of the weight": layer.weight.grad.dtype,
}
for name, dtype in dtypes.items():
    print(f"{name}:", str(dtype).removeprefix("torch."))
    #> weight: float32
    #> output: bfloat16
    #> gradient of the weight: float32
