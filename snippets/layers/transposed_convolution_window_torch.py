import torch

window = torch.arange(9.0).reshape(1, 1, 3, 3)
layer = torch.nn.ConvTranspose2d(1, 1, kernel_size=3, bias=False)
layer.load_state_dict({"weight": window})
one = torch.ones(1, 1, 1, 1)

image = layer(one)[0, 0]
print("one pixel becomes:", image.int().tolist())
#> one pixel becomes: [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
