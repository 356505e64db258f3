import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
w = torch.tensor([[1.0, 2], [3, 4], [5, 6]])
dy = torch.tensor([[1.0, 10], [100, 1000]])

# $Y = X W$
jacobians = torch.func.jacrev(torch.mm, argnums=(0, 1))(x, w)
print("Jacobians:", *[tuple(j.shape) for j in jacobians])
#> Jacobians: (2, 2, 2, 3) (2, 2, 3, 2)

# $\bar{X}_{qp} = \sum_{m,n} \bar{Y}_{mn} J_{mnqp}$
dx, dw = [torch.einsum("mn,mnqp->qp", dy, j) for j in jacobians]
print("contracted, x:", dx.tolist())
#> contracted, x: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
print("dy @ w.T:", (dy @ w.T).tolist())  # $\bar{X} = \bar{Y} W^\top$
#> dy @ w.T: [[21.0, 43.0, 65.0], [2100.0, 4300.0, 6500.0]]
print("contracted, w:", dw.tolist())
#> contracted, w: [[401.0, 4010.0], [502.0, 5020.0], [603.0, 6030.0]]
print("x.T @ dy:", (x.T @ dy).tolist())  # $\bar{W} = X^\top \bar{Y}$
#> x.T @ dy: [[401.0, 4010.0], [502.0, 5020.0], [603.0, 6030.0]]
