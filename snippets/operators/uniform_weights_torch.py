import torch

for like in torch.randn_like, torch.rand_like:
    torch.manual_seed(7)
    features = torch.randn((1, 5))
    weights = like(features)
    bias = torch.randn((1, 1))
    result = torch.sigmoid(torch.sum(features * weights) + bias)
    print(f"{like.__name__}:", f"{result.item():.4f}")
    #> randn_like: 0.1595
    #> rand_like: 0.6140
