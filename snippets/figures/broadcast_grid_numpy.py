import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "broadcast_grid"
features = np.array([[1, 2, 3, 4, 5]])
weights = np.array([[2, 1, 3, 1, 2]])
grid = features.T * weights  # (5, 1) * (1, 5) -> (5, 5)
print("cells:", grid.size)
#> cells: 25
print("diagonal:", np.diag(grid).tolist())
#> diagonal: [2, 2, 9, 4, 10]

figure, axes = plt.subplots(figsize=(3, 3))
figure.subplots_adjust(0, 0, 1, 1)
for (row, column), value in np.ndenumerate(grid):
    color = "#2e9e6b" if row == column else "#8a93a340"
    box = plt.Rectangle((column, row), 0.92, 0.92, color=color)
    axes.add_patch(box)
    color = "white" if row == column else "#7b8494"
    axes.text(column + 0.46, row + 0.6, value, color=color, ha="center")
for index in range(5):
    axes.text(-0.4, index + 0.6, features[0, index], color="#4f73e6")
    axes.text(index + 0.36, -0.2, weights[0, index], color="#4f73e6")
axes.set(xlim=(-0.5, 5), ylim=(5, -0.6), aspect="equal")
axes.axis("off")
same = {"Date": None}
figure.savefig("broadcast_grid.svg", transparent=True, metadata=same)
