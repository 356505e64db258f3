# %% numbers
import matplotlib.pyplot as plt
import torch

torch.manual_seed(7)
features = torch.randn((1, 5))
weights = torch.randn_like(features)
bias = torch.randn((1, 1))
print("features:", features)
#> features: tensor([[-0.1468,  0.7861,  0.9468, -1.1143,  1.6908]])
print("weights:", weights)
#> weights: tensor([[-0.8948, -0.3556,  1.2324,  0.1382, -1.6822]])
print("bias:", bias)
#> bias: tensor([[0.3177]])

# %% products
products = features * weights
print("products:", products)
#> products: tensor([[ 0.1314, -0.2796,  1.1668, -0.1540, -2.8442]])
print("shape:", tuple(products.shape))
#> shape: (1, 5)

# %% bias
total = products.sum()
z = total + bias  # $z = \sum_i f_i w_i + b$
print("sum of the products:", total)
#> sum of the products: tensor(-1.9796)
print("z:", z)
#> z: tensor([[-1.6619]])

# %% bias-inside
inside = (products + bias).sum()
print("z, bias inside the sum:", inside)
#> z, bias inside the sum: tensor(-0.3912)
print("sum + 5 * bias:", total + 5 * bias)
#> sum + 5 * bias: tensor([[-0.3912]])

# %% sigmoid
print("neuron:", torch.sigmoid(z))
#> neuron: tensor([[0.1595]])
print("1 / (1 + exp(-z)):", 1 / (1 + torch.exp(-z)))
#> 1 / (1 + exp(-z)): tensor([[0.1595]])
print("bias inside the sum:", torch.sigmoid(inside))
#> bias inside the sum: tensor(0.4034)

# %% matmul
column = weights.t()
print("shapes:", tuple(features.shape), "@", tuple(column.shape))
#> shapes: (1, 5) @ (5, 1)
product = features @ column
print("product:", product)
#> product: tensor([[-1.9796]])
print("neuron with @:", torch.sigmoid(product + bias))
#> neuron with @: tensor([[0.1595]])

# %% grid
grid = features.t() * weights  # (5, 1) * (1, 5)
print("shape of the grid:", tuple(grid.shape))
#> shape of the grid: (5, 5)
print("diagonal:", grid.diagonal())
#> diagonal: tensor([ 0.1314, -0.2796,  1.1668, -0.1540, -2.8442])

# %% plot
figure, axes = plt.subplots(figsize=(4, 4))
axes.set(xlim=(-1, 5), ylim=(5, -1), aspect="equal")
axes.set_axis_off()
for i in range(5):
    axes.text(-0.5, i + 0.5, f"{features[0, i]:.2f}", color="#4f73e6")
    axes.text(i + 0.5, -0.5, f"{weights[0, i]:.2f}", color="#4f73e6")
    for j in range(5):
        color = "#23815a" if i == j else "#8a93a314"
        axes.add_patch(plt.Rectangle((j, i), 0.94, 0.94, color=color))
        color = "white" if i == j else "#757d8a"
        axes.text(j + 0.47, i + 0.5, f"{grid[i, j]:.2f}", color=color)
for text in axes.texts:
    text.set(ha="center", va="center", fontsize=11)

# %% grid-sum
print("sum of the grid:", grid.sum())
#> sum of the grid: tensor(-3.3782)
# $\sum_{i,j} f_i w_j = \sum_i f_i \sum_j w_j$
print("sum * sum:", features.sum() * weights.sum())
#> sum * sum: tensor(-3.3782)
print("sum of the diagonal:", grid.diagonal().sum())
#> sum of the diagonal: tensor(-1.9796)

# %% wrong
wrong = (grid + bias).sum()
print("z, bias in every cell:", wrong)
#> z, bias in every cell: tensor(4.5638)
print("grid + 25 * bias:", grid.sum() + 25 * bias)
#> grid + 25 * bias: tensor([[4.5638]])
print("bias in every cell:", torch.sigmoid(wrong))
#> bias in every cell: tensor(0.9897)
once = grid.sum() + bias
print("bias added once:", torch.sigmoid(once))
#> bias added once: tensor([[0.0448]])

# %% linear
layer = torch.nn.Linear(in_features=5, out_features=1)
print("layer.weight:", tuple(layer.weight.shape))
#> layer.weight: (1, 5)
with torch.no_grad():
    layer.weight.copy_(weights)
    layer.bias.copy_(bias[0])
    z = layer(features)
print("layer:", z)
#> layer: tensor([[-1.6619]])
print("sigmoid:", torch.sigmoid(z))
#> sigmoid: tensor([[0.1595]])

# %% exercise
torch.manual_seed(7)
features = torch.randn((1, 5))
weights = torch.randn_like(features)
bias = torch.randn((1, 1))
answer = torch.sigmoid((features * weights).sum() + bias)
print("before:", answer)
#> before: tensor([[0.1595]])

# %% answer
torch.manual_seed(7)
features = torch.randn((1, 5))
weights = torch.rand_like(features)
bias = torch.randn((1, 1))
answer = torch.sigmoid((features * weights).sum() + bias)
print("after:", answer)
#> after: tensor([[0.6140]])
print("new weights:", weights)
#> new weights: tensor([[0.2868, 0.2063, 0.4451, 0.3593, 0.7204]])
print("new bias:", bias)
#> new bias: tensor([[-0.8948]])
assert f"{answer.item():.4f}" == "0.6140"
