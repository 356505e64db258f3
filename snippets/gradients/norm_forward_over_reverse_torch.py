import torch

norm, zero = torch.linalg.vector_norm, torch.zeros(2)
backward_twice = torch.autograd.functional.hessian(norm, zero)
print("two backward passes:", backward_twice.tolist())
#> two backward passes: [[nan, nan], [nan, nan]]
forward = torch.func.hessian(norm)(zero)
print("torch.func.hessian:", forward.tolist())
#> torch.func.hessian: [[0.0, 0.0], [0.0, 0.0]]
