import matplotlib
import matplotlib.pyplot as plt
import torch

own = {"font.family": "monospace", "font.size": 8}
matplotlib.rcParams.update(own | {"svg.hashsalt": "why_none"})
w = torch.tensor(3.0, requires_grad=True)
x = torch.tensor(2.0, requires_grad=True)
(w * x.detach() * x.int()).backward()
print("cut:", x.grad)
#> cut: None
(w * x).backward()
print("path:", x.grad.item())
#> path: 3.0

boxes = [
    ("x", "requires_grad  tf.Variable  tape.watch", False),
    ("x", "is_leaf  retain_grad", False),
    ("y", "backward  tf.GradientTape", False),
    ("x → y", "detach  item  numpy  assign", True),
    ("x → y", "int32  argmax  tf.round", True),
    ("x → y", "y = f(x)", False),
    ("", "x.grad   tape.gradient", None),
]
marks = {True: ([-7, -2, 7], [0, 5, -6]), False: ([-5, 5], [-5, 5])}
figure = plt.figure(figsize=(4.4, 3.1))
axes = figure.add_axes((0, 0, 1, 1))
middle = {"ha": "center", "va": "center"}
line = {"color": "#7b8494", "lw": 1.6}
head = {"color": "#7b8494", "head_width": 7}
head["length_includes_head"] = True


def box(left, top, width, height, color, text):
    at = (left, top), width, height
    round_box = matplotlib.patches.FancyBboxPatch(
        *at, "round,pad=0,rounding_size=6", color=color, lw=0
    )
    axes.add_patch(round_box)
    axes.text(left + width / 2, top + height / 2, text, c="w", **middle)


def mark(kind, x, y):
    across, down = marks[kind]
    for turn in (1,) if kind else (1, -1):
        heights = [y + turn * step for step in down]
        axes.plot([x + step for step in across], heights, **line)


for row, (side, text, ends) in enumerate(boxes):
    top = 6 + row * 46
    color = {False: "#3d63d8", True: "#b3541e", None: "#1f7f52"}[ends]
    box(74, top, 272, 28, color, text)
    if ends is None:
        break
    axes.text(16, top + 14, row + 1, c="#7b8494", **middle)
    axes.text(50, top + 14, side, c="#7b8494", **middle)
    axes.arrow(346, top + 14, 36, 0, **head)
    axes.arrow(210, top + 28, 0, 18, **head)
    mark(ends, 360, top + 4)
    mark(not ends, 228, top + 36)
box(382, 6, 52, 258, "#c2364a", "None")
axes.set(xlim=(0, 440), ylim=(314, 2))
axes.axis("off")
same = {"Date": None}
figure.savefig("why_none.svg", transparent=True, metadata=same)
