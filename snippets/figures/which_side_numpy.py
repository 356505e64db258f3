import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 11, "svg.hashsalt": "which_side"}
matplotlib.rcParams.update(own)
features = np.array([[1, 2, 3, 4, 5]])
weights = np.array([[2, 1, 3, 1, 2]])
grid = features.T * weights  # (5, 1) * (1, 5) -> (5, 5)
product = features @ weights.T  # (1, 5) @ (5, 1) -> (1, 1)
print("cells of the grid:", grid.size)
#> cells of the grid: 25
print("diagonal:", np.diag(grid).tolist())
#> diagonal: [2, 2, 9, 4, 10]
print("sum of the diagonal:", np.trace(grid))
#> sum of the diagonal: 27
print("matrix product:", product.tolist())
#> matrix product: [[27]]

figure, axes = plt.subplots(figsize=(5.6, 1.5))
figure.subplots_adjust(0, 0, 1, 1)
blue, green, gray = "#4f73e6", "#2e9e6b", "#7b8494"


def cells(matrix, left, top, color, diagonal=False):
    for (row, column), value in np.ndenumerate(matrix):
        on = row == column or not diagonal
        style = {"color": color if on else gray, "fill": on}
        at = left + column, top + row
        axes.add_patch(plt.Rectangle(at, 0.92, 0.92, **style))
        place = at[0] + 0.46, at[1] + 0.62
        word = "white" if on else gray
        axes.text(*place, value, color=word, ha="center")


cells(features.T, 0, 0, blue)
cells(weights, 1.8, 2, blue)
cells(grid, 7.6, 0, green, diagonal=True)
cells(features, 14.2, 2, blue)
cells(weights.T, 20, 0, blue)
cells(product, 21.8, 2, green)
for left, sign in (1.36, "*"), (7.16, "="), (19.56, "@"), (21.36, "="):
    axes.text(left, 2.65, sign, color=gray, ha="center")
axes.text(0, -0.35, "features.t() * weights", color=gray)
axes.text(14.2, -0.35, "features @ weights.t()", color=gray)
axes.set(xlim=(-0.1, 22.9), ylim=(5.05, -1.1), aspect="equal")
axes.axis("off")
same = {"Date": None}
figure.savefig("which_side.svg", transparent=True, metadata=same)
