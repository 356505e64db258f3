import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.family": "monospace", "font.size": 11}
matplotlib.rcParams.update(own | {"svg.hashsalt": "two_momenta"})
batches = np.arange(41)
# $m \leftarrow (1 - a) m + a b$
share = {a: 1 - (1 - a) ** batches for a in (0.1, 0.9, 0.01)}
print("share 0.1, after 10:", f"{share[0.1][10]:.2f}")
#> share 0.1, after 10: 0.65
print("share 0.9, after 10:", f"{share[0.9][10]:.2f}")
#> share 0.9, after 10: 1.00
print("share 0.01, after 10:", f"{share[0.01][10]:.2f}")
#> share 0.01, after 10: 0.10

figure = plt.figure(figsize=(4.4, 2.4))
axes = figure.add_axes((0.1, 0.11, 0.88, 0.87))
blue, orange, gray = "#4f73e6", "#c8662a", "#7b8494"
for a, color in zip(share, (blue, orange, gray)):
    axes.plot(batches, share[a], color=color, lw=2)
axes.text(12, 0.62, "0.1", color=blue)
axes.text(2.2, 0.88, "0.9", color=orange)
axes.text(30, 0.34, "0.01", color=gray)
axes.tick_params(colors=gray)
axes.spines[["top", "right"]].set_visible(False)
axes.spines[["left", "bottom"]].set_color(gray)
axes.set(xlim=(0, 40), ylim=(0, 1.05), yticks=(0, 0.5, 1))
same, name = {"Date": None}, "two_momenta.svg"
figure.savefig(name, transparent=True, metadata=same)
