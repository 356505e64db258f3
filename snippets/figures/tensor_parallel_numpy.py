import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "tensor_parallel"
x, W = np.arange(12).reshape(2, 6), np.arange(24).reshape(4, 6)
colwise = np.split(W, 2, axis=0)  # (out, in) -> 2 * (out / 2, in)
y = np.concatenate([x @ part.T for part in colwise], axis=1)
print("ColwiseParallel:", colwise[0].shape, np.array_equal(y, x @ W.T))
#> ColwiseParallel: (2, 6) True
rowwise = np.split(W, 2, axis=1)  # (out, in) -> 2 * (out, in / 2)
halves = np.split(x, 2, axis=1)
y = halves[0] @ rowwise[0].T + halves[1] @ rowwise[1].T
print("RowwiseParallel:", rowwise[0].shape, np.array_equal(y, x @ W.T))
#> RowwiseParallel: (4, 3) True

figure = plt.figure(figsize=(3.9, 4.4))
axes = figure.add_axes((0, 0, 1, 1))
style = {"ha": "center", "va": "center"}


def draw(left, top, shape, cut, sides):
    size = np.array(shape[::-1])
    step = size * [0.5 * (cut == 1), 0.5 * (cut == 0)]
    for device, color in enumerate(["#4f73e6", "#2e9e6b"]):
        x, y = (left, top) + device * step
        width, height = size - step - 0.08
        box = plt.Rectangle((x, y), width, height, color=color, lw=0)
        axes.add_patch(box)
        middle = x + width / 2, y + height / 2
        axes.text(*middle, device, c="white", **style)
    x, y = (left, top) + size / 2
    axes.text(left - 0.7, y, sides[0], c="#7b8494", **style)
    axes.text(x, top - 0.5, sides[1], c="#7b8494", **style)


for top, name in enumerate(["ColwiseParallel", "RowwiseParallel"]):
    axes.text(6.5, top * 8.7 - 1.5, name, c="#7b8494", **style)
    draw(0, top * 8.7, W.shape, top, ("out", "in"))
    draw(9, top * 8.7, W.T.shape, 1 - top, ("in", "out"))
axes.set(xlim=(-1.3, 13.3), ylim=(14.9, -2))
axes.axis("off")
same = {"Date": None}
figure.savefig("tensor_parallel.svg", transparent=True, metadata=same)
