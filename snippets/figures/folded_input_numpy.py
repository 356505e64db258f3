import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 11, "svg.hashsalt": "folded_input"}
matplotlib.rcParams.update(own)
x = np.ones((2, 3, 4))
folded = x.reshape(-1, x.shape[-1])
weight = np.ones((3, 5))  # (out_features, in_features)
print("input:", x.shape)
#> input: (2, 3, 4)
print("folded:", folded.shape)
#> folded: (6, 4)
print("transposed weight:", weight.T.shape)
#> transposed weight: (5, 3)

figure, axes = plt.subplots(figsize=(4.6, 2.3))
figure.subplots_adjust(0, 0, 1, 1)
blue, orange, gray = "#4f73e6", "#c2571a", "#7b8494"


def cells(shape, left, top, color):
    for row, column in np.ndindex(*shape):
        at = left + column * 0.6, top + row * 0.6
        box = plt.Rectangle(at, 0.54, 0.54, color=color, fill=False)
        axes.add_patch(box)


cells((3, 4), 0.0, 0.4, blue)
cells((3, 4), 0.0, 2.8, blue)
cells(folded.shape, 4.2, 0.7, blue)
cells(weight.T.shape, 8.1, 1.0, orange)
for left, top, word in [
    (1.2, 5.3, "(2, 3, 4)"), (5.4, 5.3, "6x4"), (9.0, 5.3, "5x3"),
    (5.4, 0.45, "4"), (7.8, 2.65, "5"), (3.3, 2.65, "→"),
]:  # fmt: skip
    axes.text(left, top, word, color=gray, ha="center")
axes.set(xlim=(-0.2, 10.6), ylim=(5.5, -0.1), aspect="auto")
axes.axis("off")
same = {"Date": None}
figure.savefig("folded_input.svg", transparent=True, metadata=same)
