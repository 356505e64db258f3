import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)

print("returned:", torch.autograd.grad(a * a, a)[0].item())
#> returned: 4.0
print("a.grad after grad:", a.grad)
#> a.grad after grad: None
for _ in range(2):
    (a * a).backward()
    print("a.grad:", a.grad.item())
    #> a.grad: 4.0
    #> a.grad: 8.0

a.grad = None
(a * b).backward(inputs=[a])
print("inputs=[a], a.grad:", a.grad.item())
#> inputs=[a], a.grad: 3.0
print("inputs=[a], b.grad:", b.grad)
#> inputs=[a], b.grad: None

h = a * b
h.retain_grad()
(h * h).backward()
print("h.grad:", h.grad.item())
#> h.grad: 12.0

optimizer = torch.optim.SGD([a, b], lr=1.0)
optimizer.zero_grad()
print("a.grad after zero_grad:", a.grad)
#> a.grad after zero_grad: None
