import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "jacobian_cost"
# $y = \tanh(W x)$
MEASURED = {
    "torch": "2.13.0",
    "cpu": "Intel(R) Xeon(R) Processor",
    "threads": 1,
    "inputs": 1000,
    "outputs": [250, 500, 1000, 2000, 4000],
    "vjp": [5.4, 4.5, 2.4, 2.5, 2.2],
    "jacrev": [24.1, 33.8, 39.8, 98.7, 230.9],
    "jacfwd": [82.3, 75.6, 55.8, 63.6, 67.0],
}
print("torch:", MEASURED["torch"])
#> torch: 2.13.0
print("CPU:", MEASURED["cpu"])
#> CPU: Intel(R) Xeon(R) Processor
print("inputs:", MEASURED["inputs"])
#> inputs: 1000
outputs = np.array(MEASURED["outputs"])

figure = plt.figure(figsize=(4.2, 3))
axes = figure.add_axes((0.12, 0.1, 0.86, 0.88))
for scale in 1, 10, 100:
    axes.axhline(scale, c="#7b849466", lw=0.7)
    axes.text(220, scale, scale, c="#7b8494", ha="right", va="center")
for count in outputs:
    axes.text(count, 0.6, count, c="#7b8494", ha="center")
calls = {
    "vjp": ("#7b8494", 0.55),
    "jacrev": ("#c8662a", 0.6),
    "jacfwd": ("#4f73e6", 2),
}
for name, (color, away) in calls.items():
    ratios = np.array(MEASURED[name])
    print(f"{name}:", *ratios.tolist())
    #> vjp: 5.4 4.5 2.4 2.5 2.2
    #> jacrev: 24.1 33.8 39.8 98.7 230.9
    #> jacfwd: 82.3 75.6 55.8 63.6 67.0
    axes.plot(outputs, ratios, "o-", c=color)
    full, y = f"torch.func.{name}", ratios[1] * away
    axes.text(500, y, full, c=color, ha="center", va="center")
axes.set(xlim=(230, 4400), ylim=(0.8, 500), xscale="log", yscale="log")
axes.axis("off")
same, name = {"Date": None}, "jacobian_cost.svg"
figure.savefig(name, transparent=True, metadata=same)
