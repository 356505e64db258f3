import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "two_layouts"
weight = np.array([[1, 2, 3], [4, 5, 6]])  # (out_features, in_features)
print("weight:", weight.shape)
#> weight: (2, 3)
print("kernel:", weight.T.shape)
#> kernel: (3, 2)

figure, both = plt.subplots(1, 2, figsize=(4.6, 2.1))
figure.subplots_adjust(0, 0, 1, 1)
sides = [(weight, ("out", "in")), (weight.T, ("in", "out"))]
for axes, (matrix, (left, top)) in zip(both, sides, strict=True):
    for (row, column), value in np.ndenumerate(matrix):
        color = "#4f73e6" if value <= 3 else "#2e9e6b"
        box = plt.Rectangle((column, row), 0.92, 0.92, color=color)
        axes.add_patch(box)
        axes.text(column + 0.36, row + 0.58, value, color="white")
    rows, columns = matrix.shape
    axes.text(-0.75, rows / 2, left, color="#7b8494")
    axes.text(columns / 2 - 0.15, -0.2, top, color="#7b8494")
    axes.set(xlim=(-0.8, 3), ylim=(3, -0.6), aspect="equal")
    axes.axis("off")
same = {"Date": None}
figure.savefig("two_layouts.svg", transparent=True, metadata=same)
