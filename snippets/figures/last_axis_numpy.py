import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 11, "svg.hashsalt": "last_axis"}
matplotlib.rcParams.update(own)
x = np.arange(24).reshape(2, 4, 3)
kernel = np.array([[1, 4], [2, 5], [3, 6]])  # (in, out)
bias = np.array([[10, 20]])
y = x @ kernel + bias
print("input:", x.shape)
#> input: (2, 4, 3)
print("output:", y.shape)
#> output: (2, 4, 2)
print("one row:", x[1, 2].tolist())
#> one row: [18, 19, 20]
print("its first output:", int(y[1, 2, 0]))
#> its first output: 126

figure, axes = plt.subplots(figsize=(4.6, 2.3))
figure.subplots_adjust(0, 0, 1, 1)
blue, gray = "#4f73e6", "#7b8494"


def cells(matrix, left, top, marked=()):
    for (row, column), value in np.ndenumerate(matrix):
        on = (row, column) in marked
        at = left + column, top + row * 0.8
        style = {"color": blue if on else gray, "fill": on}
        axes.add_patch(plt.Rectangle(at, 0.94, 0.74, **style))
        place = at[0] + 0.47, at[1] + 0.5
        color = "white" if on else gray
        axes.text(*place, value, color=color, ha="center")


column = {(0, 0), (1, 0), (2, 0)}
cells(x[0], 0.0, 0.0)
cells(x[1], 0.0, 3.5, {(2, 0), (2, 1), (2, 2)})
cells(kernel, 3.9, 2.2, column)
cells(bias, 6.6, 3.0, {(0, 0)})
cells(y[0], 9.3, 0.0)
cells(y[1], 9.3, 3.5, {(2, 0)})
for left, sign in [(3.42, "@"), (6.22, "+"), (8.92, "=")]:
    axes.text(left, 3.5, sign, color=gray, ha="center")
axes.set(xlim=(-0.1, 11.4), ylim=(6.8, -0.1), aspect="auto")
axes.axis("off")
same = {"Date": None}
figure.savefig("last_axis.svg", transparent=True, metadata=same)
