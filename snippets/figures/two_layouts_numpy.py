import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 12, "svg.hashsalt": "two_layouts"}
matplotlib.rcParams.update(own)
weight = np.array([[1, 2, 3], [4, 5, 6]])  # (out_features, in_features)
bias = np.array([[10], [20]])  # (out_features, 1)
print("weight:", weight.shape)
#> weight: (2, 3)
print("kernel:", weight.T.shape)
#> kernel: (3, 2)
print("bias:", bias.ravel().shape)
#> bias: (2,)

figure, axes = plt.subplots(figsize=(4.6, 2.7))
figure.subplots_adjust(0, 0, 1, 1)
first = {1, 2, 3, 10}
for matrix, x, y, filled in [
    (weight, 0, 0, True),
    (bias, 3.4, 0, False),
    (weight.T, 5.8, 0, True),
    (bias.T, 5.8, 3.3, False),
]:
    for (row, column), value in np.ndenumerate(matrix):
        color = "#4f73e6" if value in first else "#2e9e6b"
        at = x + column, y + row
        box = plt.Rectangle(at, 0.92, 0.92, color=color, fill=filled)
        axes.add_patch(box)
        color = "white" if filled else "#7b8494"
        place = at[0] + 0.46, at[1] + 0.58
        axes.text(*place, value, color=color, ha="center")
for x, y, word in [
    (-0.45, 1.1, "out"), (1.46, -0.2, "in"), (3.86, -0.2, "bias"),
    (5.4, 1.58, "in"), (6.76, -0.2, "out"), (5.3, 3.88, "bias"),
]:  # fmt: skip
    axes.text(x, y, word, color="#7b8494", ha="center")
axes.set(xlim=(-0.85, 7.85), ylim=(4.3, -0.6), aspect="equal")
axes.axis("off")
same = {"Date": None}
figure.savefig("two_layouts.svg", transparent=True, metadata=same)
