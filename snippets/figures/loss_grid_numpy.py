import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 11, "svg.hashsalt": "loss_grid"}
matplotlib.rcParams.update(own)
targets = np.array([0, 1, 2])
predictions = targets[:, None]  # (3, 1)
squares = (predictions - targets) ** 2
print("squares:", squares.tolist())
#> squares: [[0, 1, 4], [1, 0, 1], [4, 1, 0]]
print("diagonal:", np.diag(squares).tolist())
#> diagonal: [0, 0, 0]

figure = plt.figure(figsize=(2.2, 2.1))
axes = figure.add_axes((0, 0, 1, 1))
style = {"ha": "center", "va": "center"}


def cell(x, y, value, color):
    box = plt.Rectangle((x, y), 0.9, 0.9, color=color, lw=0)
    axes.add_patch(box)
    axes.text(x + 0.45, y + 0.47, value, c="white", **style)


for (row, place), value in np.ndenumerate(squares):
    color = "#2e9e6b" if row == place else "#7b8494"
    cell(place, row, value, color)
for index, value in enumerate(targets):
    cell(-1.25, index, value, "#4f73e6")
    cell(index, -1.25, value, "#c8662a")
axes.set(xlim=(-1.35, 3), ylim=(3, -1.35), aspect="equal")
axes.axis("off")
same, name = {"Date": None}, "loss_grid.svg"
figure.savefig(name, transparent=True, metadata=same)
