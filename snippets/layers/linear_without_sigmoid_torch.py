import torch

torch.manual_seed(0)
layer = torch.nn.Linear(2, 1)
x = torch.tensor([[0.2877, 0.2914]])
y = layer(x)

print("weight:", layer.weight.detach().numpy())
#> weight: [[-0.00529398  0.3793229 ]]
print("bias:", layer.bias.detach().numpy())
#> bias: [-0.58198076]
print("output:", f"{y.item():.4f}")
#> output: -0.4730
print("sigmoid of the output:", f"{torch.sigmoid(y).item():.4f}")
#> sigmoid of the output: 0.3839
