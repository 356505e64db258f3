import torch

weight = torch.nn.Linear(in_features=3, out_features=2).weight

print("weight:", tuple(weight.shape))
#> weight: (2, 3)
print("weight.T:", tuple(weight.T.shape))
#> weight.T: (3, 2)
print("strides of weight:", weight.stride())
#> strides of weight: (3, 1)
print("strides of weight.T:", weight.T.stride())
#> strides of weight.T: (1, 3)
print("same memory:", weight.T.data_ptr() == weight.data_ptr())
#> same memory: True
