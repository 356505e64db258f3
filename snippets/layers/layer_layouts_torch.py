import torch

window = 2, 4
convolution = torch.nn.Conv2d(5, 3, window)
depthwise = torch.nn.Conv2d(5, 10, window, groups=5)
transposed = torch.nn.ConvTranspose2d(5, 3, window)
embedding = torch.nn.Embedding(10, 4)

print("convolution:", tuple(convolution.weight.shape))
#> convolution: (3, 5, 2, 4)
print("depthwise convolution:", tuple(depthwise.weight.shape))
#> depthwise convolution: (10, 1, 2, 4)
print("transposed convolution:", tuple(transposed.weight.shape))
#> transposed convolution: (5, 3, 2, 4)
print("embedding:", tuple(embedding.weight.shape))
#> embedding: (10, 4)
