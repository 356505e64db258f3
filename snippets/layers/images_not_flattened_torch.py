import torch

layer = torch.nn.Linear(784, 10)
images = torch.ones(32, 1, 28, 28)

print("images:", tuple(images.shape))
#> images: (32, 1, 28, 28)
try:
    layer(images)
except RuntimeError as error:
    print("layer(images):", error)
    #> layer(images): mat1 and mat2 shapes cannot be multiplied (896x28 and 784x10)

flat = images.flatten(start_dim=1)
print("flat:", tuple(flat.shape))
#> flat: (32, 784)
print("layer(flat):", tuple(layer(flat).shape))
#> layer(flat): (32, 10)
assert 32 * 1 * 28 == 896
