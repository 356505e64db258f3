import torch

w = torch.tensor([[1.0, 2], [3, 4], [5, 6]])
x = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
y, pullback = torch.func.vjp(lambda x: x @ w, x)
jacobian = torch.func.jacrev(lambda x: x @ w)(x)

seed = torch.zeros_like(y)
seed[0, 1] = 1
print("seed:", seed.tolist())
#> seed: [[0.0, 1.0], [0.0, 0.0]]
print("gradient:", pullback(seed)[0].tolist())
#> gradient: [[2.0, 4.0, 6.0], [0.0, 0.0, 0.0]]
print("jacobian[0, 1]:", jacobian[0, 1].tolist())
#> jacobian[0, 1]: [[2.0, 4.0, 6.0], [0.0, 0.0, 0.0]]
