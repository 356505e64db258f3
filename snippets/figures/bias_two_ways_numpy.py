import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 11, "svg.hashsalt": "bias_two_ways"}
matplotlib.rcParams.update(own)
bias = np.array([10, 20, 30])
column = bias[:, None]  # (3, 1)
batch = np.zeros((3, 3), dtype=int)
print("bias (3,):", (batch + bias).tolist())
#> bias (3,): [[10, 20, 30], [10, 20, 30], [10, 20, 30]]
print("bias (3, 1):", (batch + column).tolist())
#> bias (3, 1): [[10, 10, 10], [20, 20, 20], [30, 30, 30]]

colors = {10: "#4f73e6", 20: "#2e9e6b", 30: "#c8662a"}
figure = plt.figure(figsize=(4.6, 2.1))
axes = figure.add_axes((0, 0, 1, 1))
style = {"ha": "center", "va": "center"}


def cells(left, top, values, filled):
    for (row, place), value in np.ndenumerate(values):
        x, y, color = left + place, top + row, colors[value]
        box = plt.Rectangle((x, y), 0.9, 0.9, color=color, lw=1.5)
        box.set_fill(filled)
        axes.add_patch(box)
        ink = "white" if filled else color
        axes.text(x + 0.45, y + 0.47, value, c=ink, **style)


cells(0, 0, bias[None], True)
cells(0, 1.5, batch + bias, False)
cells(4.9, 1.5, column, True)
cells(6.4, 1.5, batch + column, False)
arrow = {"arrowstyle": "->", "color": "#7b8494"}
for place in np.arange(3) + 0.45:
    down = (place, 1.45), (place, 0.95)
    right = (6.35, 1.5 + place), (5.85, 1.5 + place)
    for end, start in (down, right):
        axes.annotate("", end, start, arrowprops=arrow)
for left, word in (1.45, "(3,)"), (5.35, "(3, 1)"):
    top = -0.45 if left < 2 else 1.05
    axes.text(left, top, word, c="#7b8494", **style)
axes.set(xlim=(-0.1, 9.4), ylim=(4.5, -0.8), aspect="equal")
axes.axis("off")
same, name = {"Date": None}, "bias_two_ways.svg"
figure.savefig(name, transparent=True, metadata=same)
