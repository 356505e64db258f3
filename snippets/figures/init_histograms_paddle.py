import math

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import paddle

matplotlib.rcParams["svg.hashsalt"] = "init_histograms_paddle"
paddle.seed(0)
linear = paddle.nn.Linear(512, 512)
compat = paddle.compat.nn.Linear(512, 256)
torch = 1 / math.sqrt(512)
rows = {
    "paddle.nn.Linear": (linear, math.sqrt(6 / (512 + 512))),
    "compat.nn.Linear": (compat, 1 / math.sqrt(256)),
}

figure, both = plt.subplots(2, figsize=(4.2, 2), sharex=True)
figure.subplots_adjust(0, 0.02, 1, 1, hspace=0)
color, dashes = "#5776d6", (0, (3, 3))
for axes, (name, (layer, bound)) in zip(both, rows.items()):
    weight = layer.weight.numpy().ravel()
    limit, size = f"{bound:.4f}", np.abs(weight)
    within = np.mean(size <= np.float32(bound))
    narrow = np.mean(size <= np.float32(torch))
    print(f"{name}:", limit, within, f"{narrow:.2f}")
    #> paddle.nn.Linear: 0.0765 1.0 0.58
    #> compat.nn.Linear: 0.0625 1.0 0.71
    bins = np.linspace(-bound, bound, 25)
    share = np.histogram(weight, bins, density=True)[0]
    style = {"fc": color + "59", "ec": color, "lw": 1}
    axes.stairs(share.round(1), bins, fill=True, **style)
    axes.vlines([-bound, bound], 0, 13, color, dashes, lw=1)
    axes.vlines([-torch, torch], 0, 13, "#c55e1c", dashes, lw=1)
    for x, text in (-1, "-" + limit), (0, name), (1, limit):
        axes.text(x * (bound + 0.006), 14, text, c=color, ha="center")
    axes.set(xlim=(-0.122, 0.122), ylim=(-2, 17))
    axes.axis("off")
print("1 / sqrt(512):", f"{torch:.4f}")
#> 1 / sqrt(512): 0.0442
same, name = {"Date": None}, "init_histograms_paddle.svg"
figure.savefig(name, transparent=True, metadata=same)
