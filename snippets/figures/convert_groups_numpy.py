import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 11, "svg.hashsalt": "convert_groups"}
matplotlib.rcParams.update(own)
weight = np.array([[1, 2, 3], [4, 5, 6]])  # $W$
kernel = weight.T  # $K = W^\top$
x = np.array([[1, 2, 3]])  # $x$
bias = np.array([10, 20])  # $b$
print("weight:", weight.shape)
#> weight: (2, 3)
print("kernel:", kernel.shape)
#> kernel: (3, 2)
y = x @ weight.T + bias
same = np.array_equal(y, x @ kernel + bias)
# $y = x W^\top + b = x K + b$
print("same outputs:", same)
#> same outputs: True

left = ["torch.nn.Linear", "mindspore.nn.Dense", "mlx.nn.Linear"]
left += ["tinygrad.nn.Linear", "equinox.nn.Linear"]
left += ["LinearRegression"]
right = ["keras.layers.Dense", "flax.nnx.Linear"]
right += ["paddle.nn.Linear", "haiku.Linear", "x @ K + b"]
figure, axes = plt.subplots(figsize=(5.2, 2.5))
figure.subplots_adjust(0, 0, 1, 1)
for names, order, x, color in [
    (left, "(out, in)", 0, "#4f73e6"),
    (right, "(in, out)", 6.2, "#2e9e6b"),
]:
    box = plt.Rectangle((x, 0.9), 4.2, 6.3, fill=False, color=color)
    axes.add_patch(box)
    axes.text(x + 2.1, 0.3, order, color=color, ha="center")
    for row, name in enumerate(names):
        place = x + 2.1, 1.75 + row
        axes.text(*place, name, color="#7b8494", ha="center")
for start, end, y in [(4.35, 6.05, 3.6), (6.05, 4.35, 4.6)]:
    style = {"arrowstyle": "->", "color": "#7b8494"}
    axes.annotate("", (end, y), (start, y), arrowprops=style)
axes.text(5.2, 3.2, ".T", color="#7b8494", ha="center", weight="bold")
axes.set(xlim=(-0.15, 10.55), ylim=(7.4, -0.5))
axes.axis("off")
same = {"Date": None}
figure.savefig("convert_groups.svg", transparent=True, metadata=same)
