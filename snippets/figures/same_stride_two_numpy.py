import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.family": "monospace", "font.size": 11}
matplotlib.rcParams.update(own | {"svg.hashsalt": "same_stride_two"})
x = np.array([1, 2, 3, 4])
cases = [("padding=1", (1, 1)), ('padding="same"', (0, 1))]
figure = plt.figure(figsize=(4.0, 2.9))
axes = figure.add_axes((0, 0, 1, 1))
colors = ["#4f73e6", "#c8662a"]

for part, (name, pad) in enumerate(cases):
    padded, top = np.pad(x, pad), part * 3.6
    left = 2 - pad[0]
    axes.text(5.05, top - 0.35, name, c="#7b8494", ha="center")
    for at, value in enumerate(padded):
        real = pad[0] <= at < pad[0] + 4
        box = plt.Rectangle(
            (left + at, top), 0.9, 0.9, ec="#7b8494",
            fc="#7b8494" if real else "none", ls="-" if real else ":",
        )  # fmt: skip
        axes.add_patch(box)
        color = "white" if real else "#7b8494"
        where = left + at + 0.45, top + 0.62
        axes.text(*where, value, c=color, ha="center")
    for number in range(2):
        start = left + 2 * number
        low = top + 1.3 + 0.45 * number
        color = colors[number]
        axes.plot([start, start + 2.9], [low, low], c=color, lw=4)
    windows = [padded[0:3], padded[2:5]]
    read = ["".join(map(str, window)) for window in windows]
    print(f"{name}:", *read)
    #> padding=1: 012 234
    #> padding="same": 123 340
axes.set(xlim=(0.6, 7.3), ylim=(6, -1), aspect="equal")
axes.axis("off")
same, name = {"Date": None}, "same_stride_two.svg"
figure.savefig(name, transparent=True, metadata=same)
