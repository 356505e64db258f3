import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "flatten_permutation"
image = np.arange(12).reshape(1, 3, 2, 2)  # (N, C, H, W)
nchw = image.reshape(-1)
nhwc = image.transpose(0, 2, 3, 1).reshape(-1)
print("NCHW:", nchw.tolist())
#> NCHW: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
print("NHWC:", nhwc.tolist())
#> NHWC: [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]

figure = plt.figure(figsize=(4.6, 3.26))
axes = figure.add_axes((0, 0, 1, 1))
colors = np.repeat(["#4f73e6", "#2e9e6b", "#c8662a"], 4)
index = np.arange(12)


def cells(x, y, values):
    axes.scatter(x, y, s=600, c=colors[values], marker="s", lw=0)
    for left, top, value in zip(x, y, values, strict=True):
        axes.text(left, top, value, c="white", ha="center", va="center")


cells(index // 4 * 4 + index % 2 + 1, index % 4 // 2 - 3.7, index)
for start, end in enumerate(np.argsort(nhwc)):
    axes.plot([start, end], [0.6, 2.4], color=colors[start], lw=1)
for y, values in (0, nchw), (3, nhwc):
    cells(index, index * 0 + y, values)
axes.text(-0.46, -0.9, "NCHW", color="#7b8494", va="center")
axes.text(-0.46, 3.9, "NHWC", color="#7b8494", va="center")
axes.set(xlim=(-0.7, 11.7), ylim=(4.4, -4.4))
axes.axis("off")
same, name = {"Date": None}, "flatten_permutation.svg"
figure.savefig(name, transparent=True, metadata=same)
