import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    plain = w * 3
with torch.inference_mode():
    inference = w * 3
print("no_grad, requires_grad:", plain.requires_grad)
#> no_grad, requires_grad: False
print("inference_mode, requires_grad:", inference.requires_grad)
#> inference_mode, requires_grad: False

(w * plain).backward()
print("no_grad, gradient:", w.grad.item())
#> no_grad, gradient: 6.0

w.grad = None
(w + inference).backward()
print("inference_mode, added:", w.grad.item())
#> inference_mode, added: 1.0

try:
    w * inference
except RuntimeError as error:
    message = str(error).split(". ")[0]
    print("inference_mode, multiplied:", f"RuntimeError: {message}")
    #> inference_mode, multiplied: RuntimeError: Inference tensors cannot be saved for backward
