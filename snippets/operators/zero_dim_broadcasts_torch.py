import torch

scalar = torch.tensor(1.0)
print("scalar:", tuple(scalar.shape))
#> scalar: ()
print("() + (2, 3):", tuple((scalar + torch.ones(2, 3)).shape))
#> () + (2, 3): (2, 3)
print("() + (0,):", tuple((scalar + torch.empty(0)).shape))
#> () + (0,): (0,)
print("(1,) + (0,):", tuple((torch.ones(1) + torch.empty(0)).shape))
#> (1,) + (0,): (0,)
