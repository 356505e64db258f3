import warnings

import torch

column = torch.tensor([[0.0], [1.0], [2.0]])
vector = column[:, 0]
signs = torch.tensor([1.0, -1.0, -1.0])
ones = torch.ones(3, 1)


def compare(loss, column, target, *more):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        wrong = loss(column, target, *more)
    right = loss(column, target[:, None], *more)
    warned = any("size" in str(w.message).split()[:4] for w in caught)
    return f"same value {torch.equal(wrong, right)}, warns {warned}"


poisson = torch.nn.PoissonNLLLoss()
print("PoissonNLLLoss:", compare(poisson, column, vector))
#> PoissonNLLLoss: same value False, warns False
hinge = torch.nn.HingeEmbeddingLoss()
print("HingeEmbeddingLoss:", compare(hinge, column, signs))
#> HingeEmbeddingLoss: same value False, warns False
gaussian = torch.nn.GaussianNLLLoss()
print("GaussianNLLLoss:", compare(gaussian, column, vector, ones))
#> GaussianNLLLoss: same value False, warns False
print("L1Loss:", compare(torch.nn.L1Loss(), column, vector))
#> L1Loss: same value False, warns True
print("HuberLoss:", compare(torch.nn.HuberLoss(), column, vector))
#> HuberLoss: same value False, warns True
