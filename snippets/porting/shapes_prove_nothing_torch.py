import torch

x = torch.tensor([[1.0, 10.0]])
W, gradients = torch.tensor([[1.0, 2.0], [3.0, 4.0]]), {}
for name, weight in ("right", W), ("transpose missing", W.T):
    linear, x = torch.nn.Linear(2, 2), x.detach().requires_grad_()
    linear.load_state_dict({"weight": weight, "bias": W[0] * 0})
    y = linear(x)
    y.sum().backward()
    gradients[name] = linear.weight.grad, x.grad
    print(f"{name}:", tuple(y.shape), y.tolist())
    #> right: (1, 2) [[21.0, 43.0]]
    #> transpose missing: (1, 2) [[31.0, 42.0]]

(dW, dx), (wrong_dW, wrong_dx) = gradients.values()
print("weight gradients agree:", torch.equal(dW, wrong_dW))
#> weight gradients agree: True
print("input gradients agree:", torch.equal(dx, wrong_dx))
#> input gradients agree: False
