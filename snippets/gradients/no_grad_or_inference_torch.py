import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    plain = w * 3
with torch.inference_mode():
    inference = w * 3
print("no_grad, requires_grad:", plain.requires_grad)
print("inference_mode, requires_grad:", inference.requires_grad)

(w * plain).backward()
print("no_grad, gradient:", w.grad.item())

w.grad = None
(w + inference).backward()
print("inference_mode, added:", w.grad.item())

try:
    w * inference
except RuntimeError as error:
    message = str(error).split(". ")[0]
    print("inference_mode, multiplied:", f"RuntimeError: {message}")
