import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 11, "svg.hashsalt": "summed_axis"}
matplotlib.rcParams.update(own)
x = np.array([[1, 2, 3], [4, 5, 6]])
y = np.array([[1, 0, 2], [0, 1, 3]])
u, v = x[:, 0], y[1]
print("x * y:", (x * y).tolist())
#> x * y: [[1, 0, 6], [0, 5, 18]]
print("x @ y.T:", (x @ y.T).tolist())
#> x @ y.T: [[7, 11], [16, 23]]
print("inner(x, y):", np.inner(x, y).tolist())
#> inner(x, y): [[7, 11], [16, 23]]
print("outer(u, v):", np.outer(u, v).tolist())
#> outer(u, v): [[0, 1, 3], [0, 4, 12]]

figure, axes = plt.subplots(figsize=(5.6, 2.05))
figure.subplots_adjust(0, 0, 1, 1)
blue, gray = "#4f73e6", "#7b8494"


def cells(matrix, left, top, marked):
    for (row, column), value in np.ndenumerate(matrix):
        on = (row, column) in marked
        style = {"color": blue if on else gray, "fill": on}
        at = left + column, top + row
        axes.add_patch(plt.Rectangle(at, 0.92, 0.92, **style))
        place = at[0] + 0.46, at[1] + 0.62
        color = "white" if on else gray
        axes.text(*place, value, color=color, ha="center")


def panel(name, sign, left, top, triple, marks):
    at = left
    for matrix, marked, after in zip(triple, marks, [sign, "=", ""]):
        cells(matrix, at, top + (3 - len(matrix)) / 2, marked)
        at += matrix.shape[1] + 0.82
        style = {"color": gray, "ha": "center"}
        axes.text(at - 0.46, top + 1.65, after, **style)
    axes.text(left, top - 0.3, name, color=gray)


row, last = {(1, 0), (1, 1), (1, 2)}, {(1, 1)}
column = {(0, 1), (1, 1), (2, 1)}
one = {(1, 2)}
panel("x * y", "*", 0, 0, (x, y, x * y), (one, one, one))
panel("x @ y.T", "@", 12.4, 0, (x, y.T, x @ y.T), (row, column, last))
inner = x, y, np.inner(x, y)
panel("inner(x, y)", ",", 0, 4.2, inner, (row, row, last))
outer = u[:, None], v[None], np.outer(u, v)
marks = {(1, 0)}, {(0, 2)}, one
panel("outer(u, v)", ",", 12.4, 4.2, outer, marks)
axes.set(xlim=(-0.1, 21.5), ylim=(6.85, -1), aspect="equal")
axes.axis("off")
same = {"Date": None}
figure.savefig("summed_axis.svg", transparent=True, metadata=same)
