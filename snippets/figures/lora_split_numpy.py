import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "lora_split"
rng = np.random.default_rng(0)
W = rng.integers(-9, 9, (4, 6))  # (out, in)
B, A = rng.integers(-9, 9, (4, 1)), rng.integers(-9, 9, (1, 6))
print("B @ A:", B.shape, A.shape)  # (out, r) (r, in)
#> B @ A: (4, 1) (1, 6)
print("A.T @ B.T:", A.T.shape, B.T.shape)  # (in, r) (r, out)
#> A.T @ B.T: (6, 1) (1, 4)
K = W.T  # $K = W^\top$
added = A.T @ B.T  # $A^\top B^\top$
print("same:", np.array_equal((W + B @ A).T, K + added))
#> same: True

figure = plt.figure(figsize=(4.3, 2.16))
axes = figure.add_axes((0, 0, 1, 1))
style = {"ha": "center", "va": "center"}


def block(left, top, shape, color, name):
    box = (left, top), shape[1] - 0.08, shape[0] - 0.08
    axes.add_patch(plt.Rectangle(*box, color=color, lw=0))
    x, y = left + shape[1] / 2, top + shape[0] / 2
    axes.text(x - 0.04, y, name, c="white", **style)


def draw(x, W, B, A, names, sides):
    block(x, 0, W, "#7b8494", names[0])
    block(x - 1, 0, B, "#4f73e6", names[1])
    block(x, -1, A, "#2e9e6b", names[2])
    axes.text(x - 0.54, -0.54, "r", c="#7b8494", **style)
    axes.text(x - 1.55, W[0] / 2, sides[0], c="#7b8494", **style)
    axes.text(x + W[1] / 2, -1.4, sides[1], c="#7b8494", **style)


draw(2.2, W.shape, B.shape, A.shape, "WBA", ("out", "in"))
names = "Wᵀ", "Aᵀ", "Bᵀ"
draw(11.4, W.T.shape, A.T.shape, B.T.shape, names, ("in", "out"))
axes.set(xlim=(0, 15.8), ylim=(6.1, -1.85))
axes.axis("off")
same = {"Date": None}
figure.savefig("lora_split.svg", transparent=True, metadata=same)
