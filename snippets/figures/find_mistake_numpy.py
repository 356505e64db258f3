import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.family": "monospace", "font.size": 8}
matplotlib.rcParams.update(own | {"svg.hashsalt": "find_mistake"})
W, b = np.array([[1, 2], [3, 4]]), np.array([5, 6])
zeros, eye = np.zeros((1, 2)), np.eye(2)
print("zeros, bias missing:", np.array_equal(zeros @ W.T, b + zeros))
#> zeros, bias missing: False
same = np.array_equal(eye @ W + b, eye @ W.T + b)
print("eye, transpose missing:", same)
#> eye, transpose missing: False

tests = [
    ("y.shape", "weight.shape"),
    ("eval()  training=False", "Dropout  BatchNorm"),
    ("zeros", "bias"),
    ("eye", ".T  Flatten  load"),
    ("float64", "ReLU  dtype"),
    ("float32", "float16  TF32"),
    ("G  dX  dW  db", "mean  sum  detach"),
]
figure = plt.figure(figsize=(4.4, 3.7))
axes = figure.add_axes((0, 0, 1, 1))
middle = {"ha": "center", "va": "center"}
line = {"color": "#7b8494", "lw": 1.6}
head = {"color": "#7b8494", "head_width": 7}
head["length_includes_head"] = True


def box(left, top, width, color, text):
    at = (left, top), width, 28
    round_box = matplotlib.patches.FancyBboxPatch(
        *at, "round,pad=0,rounding_size=6", color=color, lw=0
    )
    axes.add_patch(round_box)
    axes.text(left + width / 2, top + 14, text, c="w", **middle)


for row, (test, cause) in enumerate(tests):
    top = 6 + row * 46
    axes.text(14, top + 14, row + 1, c="#7b8494", **middle)
    box(30, top, 186, "#3d63d8", test)
    box(272, top, 162, "#c2364a", cause)
    axes.arrow(216, top + 14, 56, 0, **head)
    axes.arrow(123, top + 28, 0, 18, **head)
    for turn in 1, -1:
        across = [top + 4 - 5 * turn, top + 4 + 5 * turn]
        axes.plot([236, 246], across, **line)
    axes.plot([134, 139, 148], [top + 36, top + 41, top + 30], **line)
box(30, 328, 186, "#1f7f52", "==")
axes.set(xlim=(0, 440), ylim=(366, -4))
axes.axis("off")
same = {"Date": None}
figure.savefig("find_mistake.svg", transparent=True, metadata=same)
