import torch

kernel = torch.arange(15.0).reshape(5, 3)  # (in, out)
view = kernel.T  # (out, in)
copy = view.contiguous()

print("kernel:", tuple(kernel.shape), "strides", kernel.stride())
print("kernel.T:", tuple(view.shape), "strides", view.stride())
print("same memory:", view.data_ptr() == kernel.data_ptr())
print("contiguous copy:", tuple(copy.shape), "strides", copy.stride())

x = torch.ones(1, 5)
linear = torch.nn.functional.linear
print("with the view:", linear(x, view).tolist())
print("with the copy:", linear(x, copy).tolist())
