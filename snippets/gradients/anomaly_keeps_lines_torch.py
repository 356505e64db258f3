import torch

x = torch.tensor(4.0, requires_grad=True)
print("without:", "traceback_" in torch.sqrt(x).grad_fn.metadata)
#> without: False
with torch.autograd.set_detect_anomaly(True):
    y = torch.sqrt(x)
print("with anomaly mode:", "traceback_" in y.grad_fn.metadata)
#> with anomaly mode: True
