import torch

cases = {
    "float32": (1e-30, 1e-15),
    "float16": (1.0, 3e-8),
    "bfloat16": (1.0, 3e-8),
}
for name, (x, w) in cases.items():
    dtype = getattr(torch, name)
    y = torch.tensor(x, dtype=dtype) * torch.tensor(w, dtype=dtype)
    error = f"{abs(y.item() - x * w):.1e}"
    tolerance = f"{2 * torch.finfo(dtype).eps * x * w:.1e}"
    print(f"{name}:", x, "*", w, "off by", error, "allowed", tolerance)
    #> float32: 1e-30 * 1e-15 off by 4.0e-46 allowed 2.4e-52
    #> float16: 1.0 * 3e-08 off by 3.0e-08 allowed 5.9e-11
    #> bfloat16: 1.0 * 3e-08 off by 3.5e-11 allowed 4.7e-10

for name in cases:
    smallest = torch.finfo(getattr(torch, name)).tiny
    print(f"{name}, smallest normal number:", f"{smallest:.1e}")
    #> float32, smallest normal number: 1.2e-38
    #> float16, smallest normal number: 6.1e-05
    #> bfloat16, smallest normal number: 1.2e-38
