import torch

torch.manual_seed(0)
x = torch.ones(1000)
layer = torch.nn.Dropout(p=0.75)

print("new layer:", layer(x).unique().tolist())
#> new layer: [0.0, 4.0]
print("training:", layer.train()(x).unique().tolist())
#> training: [0.0, 4.0]
print("inference:", layer.eval()(x).unique().tolist())
#> inference: [1.0]
