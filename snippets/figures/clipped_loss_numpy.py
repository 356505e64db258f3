import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.family": "monospace", "font.size": 11}
matplotlib.rcParams.update(own | {"svg.hashsalt": "clipped_loss"})
z = np.linspace(0, 50, 2001).astype(np.float32)
on_logits = np.maximum(z, 0) + np.log1p(np.exp(-z))
p = 1 / (1 + np.exp(-z))
clipped = -np.log(1 - np.minimum(p, np.float32(1 - 1e-7)))
print("clipped, at most:", f"{clipped.max():.4f}")
#> clipped, at most: 15.9424
with np.errstate(divide="ignore"):
    capped = np.minimum(-np.log(1 - p), 100)
print("sigmoid, then cap, at 50:", f"{capped[-1]:.0f}")
#> sigmoid, then cap, at 50: 100
print("on logits at 50:", f"{on_logits[-1]:.0f}")
#> on logits at 50: 50

figure = plt.figure(figsize=(4.4, 2.7))
axes = figure.add_axes((0.1, 0.1, 0.88, 0.88))
blue, orange, gray = "#4f73e6", "#c8662a", "#7b8494"
axes.plot(z, on_logits, color=gray, lw=5, alpha=0.45)
axes.plot(z, capped, color=blue, lw=2)
axes.plot(z, clipped, color=orange, lw=2)
axes.text(46, 88, "PyTorch", color=blue, ha="right")
axes.text(46, 7, "Keras", color=orange, ha="right")
axes.text(46, 56, "logits", color=gray, ha="right")
axes.tick_params(colors=gray)
axes.spines[["top", "right"]].set_visible(False)
axes.spines[["left", "bottom"]].set_color(gray)
axes.set(xlim=(0, 51), ylim=(0, 108))
same, name = {"Date": None}, "clipped_loss.svg"
figure.savefig(name, transparent=True, metadata=same)
