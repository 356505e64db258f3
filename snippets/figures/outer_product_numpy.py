import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "outer_product"
X = np.array([[1, 2, 3], [2, 0, 1]])  # (batch, in)
G = np.array([[1, 2], [1, 3]])  # (batch, out)
first, second = [np.outer(g, x) for g, x in zip(G, X, strict=True)]
print("first example:", first.tolist())
#> first example: [[1, 2, 3], [2, 4, 6]]
print("second example:", second.tolist())
#> second example: [[2, 0, 1], [6, 0, 3]]
print("sum:", (first + second).tolist())
#> sum: [[3, 2, 4], [8, 4, 9]]
assert np.array_equal(first + second, G.T @ X)

figure = plt.figure(figsize=(4.6, 1.26))
axes = figure.add_axes((0, 0, 1, 1))
style = {"ha": "center", "va": "center"}


def cells(left, top, values, color, one=None):
    for (row, column), value in np.ndenumerate(values):
        x, y = left + column, top + row
        fill = "#c8662a" if (row, column) == one else color
        box = plt.Rectangle((x, y), 0.9, 0.9, color=fill, lw=0)
        axes.add_patch(box)
        axes.text(x + 0.45, y + 0.45, value, c="white", **style)


for left, g, x in (1.2, G[0], X[0]), (6.2, G[1], X[1]):
    cells(left, -1.2, x[None], "#2e9e6b")
    cells(left - 1.2, 0, g[:, None], "#4f73e6")
    cells(left, 0, np.outer(g, x), "#7b8494", one=(1, 2))
cells(10, 0, G.T @ X, "#7b8494", one=(1, 2))
axes.text(4.55, 0.95, "+", c="#7b8494", **style)
axes.text(9.55, 0.95, "=", c="#7b8494", **style)
axes.set(xlim=(-0.1, 13), ylim=(2.05, -1.35), aspect="equal")
axes.axis("off")
same, name = {"Date": None}, "outer_product.svg"
figure.savefig(name, transparent=True, metadata=same)
