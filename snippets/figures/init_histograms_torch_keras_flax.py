import math

import keras
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import torch
from flax import nnx

matplotlib.rcParams["svg.hashsalt"] = "init_histograms"
torch.manual_seed(0)
linear = torch.nn.Linear(512, 512)
keras.utils.set_random_seed(0)
dense = keras.layers.Dense(512)
dense.build((None, 512))
flax = nnx.Linear(512, 512, rngs=nnx.Rngs(0))
uniform, glorot = 1 / math.sqrt(512), math.sqrt(6 / (512 + 512))
normal = 2 / 0.87962566103423978 / math.sqrt(512)
weights = {
    "torch.nn.Linear": (linear.weight.detach(), uniform, "#c55e1c"),
    "keras.layers.Dense": (dense.kernel, glorot, "#c95470"),
    "nnx.Linear": (flax.kernel[...], normal, "#ac5db2"),
}

figure, rows = plt.subplots(3, figsize=(4.2, 3), sharex=True)
figure.subplots_adjust(0, 0.02, 1, 1, hspace=0)
for axes, (name, row) in zip(rows, weights.items(), strict=True):
    weight, bound, color = np.abs(np.ravel(row[0])), *row[1:]
    limit, within = f"{bound:.4f}", np.mean(weight <= np.float32(bound))
    narrow = np.mean(weight <= np.float32(uniform))
    print(f"{name}:", limit, within, f"{narrow:.2f}")
    #> torch.nn.Linear: 0.0442 1.0 1.00
    #> keras.layers.Dense: 0.0765 1.0 0.58
    #> nnx.Linear: 0.1005 1.0 0.65
    bins = np.linspace(-bound, bound, 25)
    share = np.histogram(np.ravel(row[0]), bins, density=True)[0]
    style = {"fc": color + "59", "ec": color, "lw": 1}
    axes.stairs(share.round(1), bins, fill=True, **style)
    axes.vlines([-bound, bound], 0, 13, color, (0, (3, 3)), lw=1)
    for x, text in (-1, "-" + limit), (0, name), (1, limit):
        axes.text(x * (bound + 0.006), 14, text, c=color, ha="center")
    axes.set(xlim=(-0.122, 0.122), ylim=(-2, 17))
    axes.axis("off")
same = {"Date": None}
figure.savefig("init_histograms.svg", transparent=True, metadata=same)
