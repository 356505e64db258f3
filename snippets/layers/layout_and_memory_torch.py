import torch

kernel = torch.arange(15.0).reshape(5, 3)  # (in, out)
view = kernel.T  # (out, in)
copy = view.contiguous()

print("kernel:", tuple(kernel.shape), "strides", kernel.stride())
#> kernel: (5, 3) strides (3, 1)
print("kernel.T:", tuple(view.shape), "strides", view.stride())
#> kernel.T: (3, 5) strides (1, 3)
print("same memory:", view.data_ptr() == kernel.data_ptr())
#> same memory: True
print("contiguous copy:", tuple(copy.shape), "strides", copy.stride())
#> contiguous copy: (3, 5) strides (5, 1)

x = torch.ones(1, 5)
linear = torch.nn.functional.linear
print("with the view:", linear(x, view).tolist())
#> with the view: [[30.0, 35.0, 40.0]]
print("with the copy:", linear(x, copy).tolist())
#> with the copy: [[30.0, 35.0, 40.0]]
