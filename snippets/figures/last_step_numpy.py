import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.family": "monospace", "font.size": 11}
matplotlib.rcParams.update(own | {"svg.hashsalt": "last_step"})
x = np.array([1, 2, 3, 4])
forward, backward = np.cumsum(x), np.cumsum(x[::-1])[::-1]
print("forward:", forward.tolist())
#> forward: [1, 3, 6, 10]
print("backward:", backward.tolist())
#> backward: [10, 9, 7, 4]
rows = [
    (x, None, "#7b8494"),
    (forward, 3, "#4f73e6"),
    (backward, 0, "#c8662a"),
]
figure = plt.figure(figsize=(4.4, 3.2))
axes = figure.add_axes((0, 0, 1, 1))

for row, (values, final, color) in enumerate(rows):
    top = row * 1.5
    for at, value in enumerate(values):
        filled = final in (None, at)
        style = {"color": color, "fill": filled}
        box = plt.Rectangle((at * 1.6, top), 0.95, 0.95, **style)
        axes.add_patch(box)
        ink = "white" if filled else color
        where = at * 1.6 + 0.475, top + 0.62
        axes.text(*where, value, c=ink, ha="center")
    for at in range(3) if row else ():
        ends = at * 1.6 + 1.05, at * 1.6 + 1.55
        if row == 2:
            ends = ends[::-1]
        axes.annotate(
            "", (ends[1], top + 0.475), (ends[0], top + 0.475),
            arrowprops={"arrowstyle": "->", "color": color},
        )  # fmt: skip
style = {"ec": "#7b8494", "fill": False, "ls": "--"}
axes.add_patch(plt.Rectangle((4.6, 1.3), 1.35, 2.85, **style))
axes.text(5.275, 4.6, "output[:, -1]", c="#7b8494", ha="center")
axes.set(xlim=(-0.2, 6.6), ylim=(4.85, -0.2), aspect="equal")
axes.axis("off")
same, name = {"Date": None}, "last_step.svg"
figure.savefig(name, transparent=True, metadata=same)
