import keras
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import torch
from flax import nnx

matplotlib.rcParams["svg.hashsalt"] = "signal_by_depth"
torch.manual_seed(0)
keras.utils.set_random_seed(0)
rngs = nnx.Rngs(2)


def linear(x, **settings):
    layer = torch.nn.Linear(512, 512, **settings)
    return layer(torch.from_numpy(x)).detach()


def no_bias(x):
    return linear(x, bias=False)


def dense(x):
    return keras.layers.Dense(512)(x)


def flax(x):
    return nnx.Linear(512, 512, rngs=rngs)(x)


curves = {
    "torch.nn.Linear": (linear, "#c55e1c", "-", 1.5, 6.2, 0.0115),
    "bias=False": (no_bias, "#c55e1c", "--", 1.5, 7.9, 2e-3),
    "keras.layers.Dense": (dense, "#c95470", "-", 4, 4.2, 0.33),
    "nnx.Linear": (flax, "#ac5db2", "-", 1.5, 7.1, 0.13),
}
first = np.random.default_rng(0).standard_normal((256, 512), "f4")

figure = plt.figure(figsize=(4.2, 3))
axes = figure.add_axes((0.14, 0.1, 0.84, 0.88))
style = {"c": "#7b8494", "ha": "right", "va": "center"}
for scale in "1", "0.1", "0.01", "0.001", "0.0001":
    axes.axhline(float(scale), c="#7b849466", lw=0.7)
    axes.text(-0.3, float(scale), scale, **style)
for depth in range(0, 11, 2):
    axes.text(depth, 4e-5, depth, c="#7b8494", ha="center")
for name, (apply, color, dashes, width, *place) in curves.items():
    x, scales = first, [1.0]
    for _ in range(10):
        x = np.maximum(np.asarray(apply(x)), 0)
        scales.append(float(f"{np.sqrt(np.mean(x * x)):.3g}"))
    print(f"{name}:", f"{scales[1]:.2f}", f"{scales[10]:.1g}")
    #> torch.nn.Linear: 0.41 0.02
    #> bias=False: 0.40 0.0001
    #> keras.layers.Dense: 0.71 0.03
    #> nnx.Linear: 0.70 0.03
    axes.plot(range(11), scales, c=color, ls=dashes, lw=width)
    axes.text(*place, name, c=color)
axes.set(xlim=(-0.2, 10.2), ylim=(8e-5, 1.4), yscale="log")
axes.axis("off")
same = {"Date": None}
figure.savefig("signal_by_depth.svg", transparent=True, metadata=same)
