import matplotlib
import matplotlib.pyplot as plt
import torch

own = {"font.family": "monospace", "font.size": 9}
own["svg.hashsalt"] = "where_backward"
matplotlib.rcParams.update(own)
x = torch.tensor(0.0, requires_grad=True)
root = torch.sqrt(x)  # $f'(x) = 1 / (2 \sqrt{x})$
zero = torch.tensor(0.0, requires_grad=True)
y = torch.where(x > 0, root, zero)  # $y$, $f(x)$, $dy/dx = m f'(x)$
keep = {"retain_graph": True}
to_root, to_zero = torch.autograd.grad(y, [root, zero], **keep)
print("to sqrt:", to_root.item())
#> to sqrt: 0.0
print("to 0:", to_zero.item())
#> to 0: 1.0
slope = torch.autograd.grad(root, x, **keep)[0]
print("slope of sqrt:", slope.item())
#> slope of sqrt: inf
print("to x:", torch.autograd.grad(y, x)[0].item())
#> to x: nan

figure = plt.figure(figsize=(4.4, 1.7))
axes = figure.add_axes((0, 0, 1, 1))
blue, red, gray = "#3d63d8", "#c2364a", "#7b8494"
middle = {"ha": "center", "va": "center"}
boxes = [
    (6, 24, 56, "x = 0", blue),
    (150, 24, 84, "sqrt(x)", blue),
    (150, 104, 84, "0", blue),
    (336, 64, 98, "where", blue),
]
for left, top, width, text, color in boxes:
    shape = (left, top), width, 30
    look = "round,pad=0,rounding_size=6"
    box = matplotlib.patches.FancyBboxPatch(*shape, look, fc=color)
    axes.add_patch(box).set_linewidth(0)
    axes.text(left + width / 2, top + 15, text, c="w", **middle)
arrow = {"arrowstyle": "-|>", "lw": 1.6, "mutation_scale": 11}
arrows = [
    ((334, 74), (238, 42), f"{to_root.item():.0f}", (294, 44), blue),
    ((334, 88), (238, 118), f"{to_zero.item():.0f}", (294, 118), blue),
    ((148, 39), (66, 39), "0 · ∞ = nan", (106, 16), red),
]
for start, end, text, at, color in arrows:
    style = arrow | {"color": color}
    axes.annotate("", end, start, arrowprops=style)
    axes.text(*at, text, c=color, **middle)
axes.set(xlim=(0, 440), ylim=(146, 0))
axes.axis("off")
same = {"Date": None}
name = "where_backward.svg"
figure.savefig(name, transparent=True, metadata=same)
