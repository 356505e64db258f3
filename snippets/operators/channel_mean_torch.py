import torch

images = torch.ones(8, 3, 4, 6)  # (batch, channels, height, width)
mean = torch.tensor([1.0, 0.0, 0.0])  # (channels,)

try:
    images - mean
except RuntimeError as error:
    print("(3,):", error)
    #> (3,): The size of tensor a (6) must match the size of tensor b (3) at non-singleton dimension 3
right = images - mean[:, None, None]  # (3, 1, 1)
print("(3, 1, 1):", tuple(right.shape))
#> (3, 1, 1): (8, 3, 4, 6)
print("mean by channel:", right.mean(dim=(0, 2, 3)).tolist())
#> mean by channel: [0.0, 1.0, 1.0]

narrow = images[..., :3]  # (8, 3, 4, 3)
wrong = narrow - mean
print("width of 3, (3,):", tuple(wrong.shape))
#> width of 3, (3,): (8, 3, 4, 3)
by_channel = [round(v, 2) for v in wrong.mean(dim=(0, 2, 3)).tolist()]
print("width of 3, mean by channel:", by_channel)
#> width of 3, mean by channel: [0.67, 0.67, 0.67]
