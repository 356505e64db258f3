import torch

w = torch.tensor([[1.0, 2], [3, 4], [5, 6]])
x = torch.tensor([1.0, 2, 3], requires_grad=True)

# $J_{ij} = \partial y_i / \partial x_j$
J = torch.func.jacrev(lambda x: x @ w)(x.detach())
print("Jacobian:", J.tolist())
#> Jacobian: [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]
for seed in [1, 1], [0, 1], [1, 10]:
    v = torch.tensor(seed, dtype=torch.float32)
    (gradient,) = torch.autograd.grad(x @ w, x, grad_outputs=v)
    # $\bar{x}_j = \sum_i v_i J_{ij}$
    assert torch.equal(gradient, v @ J)
    print(f"seed {seed}:", gradient.tolist())
    #> seed [1, 1]: [3.0, 7.0, 11.0]
    #> seed [0, 1]: [2.0, 4.0, 6.0]
    #> seed [1, 10]: [21.0, 43.0, 65.0]
