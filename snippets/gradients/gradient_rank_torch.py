import torch

torch.manual_seed(0)
layer = torch.nn.Linear(in_features=5, out_features=4)
for size in 1, 2, 3, 8:
    X = torch.randn(size, 5)  # (batch, in)
    layer.zero_grad()
    layer(X).square().sum().backward()
    rank = torch.linalg.matrix_rank(layer.weight.grad)
    print(f"batch of {size}:", rank.item())
    #> batch of 1: 1
    #> batch of 2: 2
    #> batch of 3: 3
    #> batch of 8: 4
    assert rank <= size
