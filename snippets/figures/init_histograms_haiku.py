import math

import haiku as hk
import jax
import jax.numpy as jnp
import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "init_histograms_haiku"
init = hk.transform(lambda x: hk.Linear(512)(x)).init
drawn = init(jax.random.key(0), jnp.ones((1, 512)))["linear"]["w"]
weight, bound = np.ravel(drawn), 2 / math.sqrt(512)
flax = bound / 0.87962566103423978
limit, color = f"{bound:.4f}", "#9565c7"
within = np.mean(np.abs(weight) <= np.float32(bound))
print("hk.Linear:", limit, within, f"{weight.std():.4f}")
#> hk.Linear: 0.0884 1.0 0.0389
print("widened:", f"{flax:.4f}", f"{1 / math.sqrt(512):.4f}")
#> widened: 0.1005 0.0442

figure, axes = plt.subplots(figsize=(4.2, 1))
figure.subplots_adjust(0, 0.02, 1, 1)
bins = np.linspace(-bound, bound, 25)
share = np.histogram(weight, bins, density=True)[0]
style = {"fc": color + "59", "ec": color, "lw": 1}
axes.stairs(share.round(1), bins, fill=True, **style)
axes.vlines([-bound, bound], 0, 13, color, (0, (3, 3)), lw=1)
axes.vlines([-flax, flax], 0, 13, "#ac5db2", (0, (3, 3)), lw=1)
for x, text in (-1, "-" + limit), (0, "hk.Linear"), (1, limit):
    axes.text(x * (bound + 0.006), 14, text, c=color, ha="center")
axes.set(xlim=(-0.122, 0.122), ylim=(-2, 17))
axes.axis("off")
same, name = {"Date": None}, "init_histograms_haiku.svg"
figure.savefig(name, transparent=True, metadata=same)
