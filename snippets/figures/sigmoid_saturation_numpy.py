import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 11, "svg.hashsalt": "sigmoid_saturation"}
matplotlib.rcParams.update(own)
z = np.linspace(-10, 10, 201)
y = 1 / (1 + np.exp(-z))
slope = y * (1 - y)  # $\sigma'(z) = \sigma(z) (1 - \sigma(z))$
print("slope at 0:", f"{slope[100]:.2f}")
#> slope at 0: 0.25
print("slope at 10:", f"{slope[200]:.0e}")
#> slope at 10: 5e-05
float32 = np.arange(100, dtype=np.float32)
ones = float32[1 / (1 + np.exp(-float32)) == 1]
print("first integer with 1.0:", int(ones[0]))
#> first integer with 1.0: 17

figure = plt.figure(figsize=(4.4, 2.1))
axes = figure.add_axes((0.02, 0.12, 0.96, 0.87))
blue, orange, gray = "#4f73e6", "#c8662a", "#7b8494"
axes.axhline(0, color=gray, lw=0.8)
axes.plot([0, 0], [0, 1], color=gray, lw=0.8)
axes.plot(z, y, color=blue, lw=2)
axes.plot(z, slope, color=orange, lw=2)
axes.text(4.0, 0.85, "σ(z)", color=blue, ha="center")
axes.text(3.4, 0.13, "σ′(z)", color=orange, ha="center")
for x in range(-10, 11, 5):
    axes.text(x, -0.13, x, color=gray, ha="center")
axes.text(0.2, 0.29, "0.25", color=orange)
for height, text in [(0.5, "0.5"), (1.0, "1")]:
    style = {"color": gray, "ha": "right", "va": "center"}
    axes.text(-0.3, height, text, **style)
    axes.plot([-0.2, 0], [height, height], color=gray, lw=0.8)
axes.set(xlim=(-10.6, 10.6), ylim=(-0.16, 1.08))
axes.axis("off")
same = {"Date": None}
name = "sigmoid_saturation.svg"
figure.savefig(name, transparent=True, metadata=same)
