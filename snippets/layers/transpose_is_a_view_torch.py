import torch

weight = torch.nn.Linear(in_features=3, out_features=2).weight

print("weight:", tuple(weight.shape), "strides:", weight.stride())
#> weight: (2, 3) strides: (3, 1)
print("weight.T:", tuple(weight.T.shape), "strides:", weight.T.stride())
#> weight.T: (3, 2) strides: (1, 3)
print("same memory:", weight.T.data_ptr() == weight.data_ptr())
#> same memory: True
