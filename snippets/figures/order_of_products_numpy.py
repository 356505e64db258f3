import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "order_of_products"
v = np.array([[1, 1]])
J_g = np.array([[1, 3, 5], [2, 4, 6]])  # $g(h) = h W$
J_f = np.diag([2, 4, 6])  # $f(x) = x^2$
print("v @ J_g:", (v @ J_g).tolist())
#> v @ J_g: [[3, 7, 11]]
print("(v @ J_g) @ J_f:", (v @ J_g @ J_f).tolist())
#> (v @ J_g) @ J_f: [[6, 28, 66]]
print("J_g @ J_f:", (J_g @ J_f).tolist())
#> J_g @ J_f: [[2, 12, 30], [4, 16, 36]]
print("v @ (J_g @ J_f):", (v @ (J_g @ J_f)).tolist())
#> v @ (J_g @ J_f): [[6, 28, 66]]

steps = [
    (0, (r"v^\top", v), ("J_g", J_g)),
    (3.1, ("", v @ J_g), ("J_f", J_f)),
    (8.0, ("J_g", J_g), ("J_f", J_f)),
    (12.1, (r"v^\top", v), ("", J_g @ J_f)),
]
colors = {r"v^\top": "#4f73e6", "J_g": "#7b8494", "J_f": "#7b8494"}
figure = plt.figure(figsize=(4.2, 4.84))
axes = figure.add_axes((0, 0, 1, 1))
style = {"ha": "center", "va": "center"}


def matrix(left, top, name, values):
    color = colors.get(name, "#c8662a")
    if values.tolist() == (v @ J_g @ J_f).tolist():
        color = "#2e9e6b"
    for (row, column), value in np.ndenumerate(values):
        x, y = left + column, top + row
        box = plt.Rectangle((x, y), 0.9, 0.9, color=color, lw=0)
        axes.add_patch(box)
        axes.text(x + 0.45, y + 0.45, value, c="white", **style)
    middle, above = left + values.shape[1] / 2 - 0.05, top - 0.45
    axes.text(middle, above, name and f"${name}$", c=color, **style)
    return left + values.shape[1] + 0.5


def sign(left, top, text):
    axes.text(left - 0.3, top, text, c="#7b8494", **style)


counts = []
for top, first, second in steps:
    rows, inner = first[1].shape
    counts.append(rows * inner * second[1].shape[1])
    line = top + 0.45
    left = matrix(0, top, *first)
    sign(left, line, "·")
    left = matrix(left, top, *second)
    sign(left, line, "=")
    matrix(left, top, "", first[1] @ second[1])
    axes.text(11.8, line, counts[-1], c="#7b8494", **style)
print("vector first:", counts[0] + counts[1])
#> vector first: 15
print("matrices first:", counts[2] + counts[3])
#> matrices first: 24
for top, count in (3.1, sum(counts[:2])), (12.1, sum(counts[2:])):
    axes.plot([11.3, 12.3], [top + 1.1, top + 1.1], c="#7b8494")
    axes.text(11.8, top + 1.7, count, c="#7b8494", **style)
axes.set(xlim=(-0.1, 13), ylim=(14.2, -0.9), aspect="equal")
axes.axis("off")
same, name = {"Date": None}, "order_of_products.svg"
figure.savefig(name, transparent=True, metadata=same)
