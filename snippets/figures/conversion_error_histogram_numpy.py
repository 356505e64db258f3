import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "conversion_error_histogram"
n, eps = 512, np.finfo("float32").eps
rng = np.random.default_rng(0)
x, w = (rng.random((n, 8192), "float32") * 2 - 1 for _ in range(2))
bias = (rng.random(8192, "float32") * 2 - 1) / 16
terms = np.concatenate([x * w / 16, [bias]])
exact = terms.sum(axis=0, dtype="float64")
atol = (n + 1) * eps * np.abs(terms).sum(axis=0, dtype="float64")

in_turn = np.cumsum(terms, axis=0)[-1]
in_pairs = terms[:-1]
while len(in_pairs) > 1:
    in_pairs = in_pairs[::2] + in_pairs[1::2]
sums = {
    "in turn": (in_turn, "((a + b) + c) + d", "#4f73e6"),
    "in pairs": (in_pairs[0] + bias, "(a + b) + (c + d)", "#2e9e6b"),
    "bias missing": (exact - bias, "bias", "#c8662a"),
}
print("smallest atol:", f"{atol.min():.1e}")
#> smallest atol: 4.2e-04

tops, power = [0.33, 0.45, 0.54], np.arange(-10, -0.9, 0.25)
figure, rows = plt.subplots(3, figsize=(4.2, 3), height_ratios=tops)
figure.subplots_adjust(0, 0.1, 1, 0.92, hspace=0)
for axes, top, name in zip(rows, tops, sums, strict=True):
    y, text, color = sums[name]
    error = np.abs(y - exact)
    print(f"{name}:", f"{error.max():.1e}", (error <= atol).all())
    #> in turn: 1.5e-06 True
    #> in pairs: 2.4e-07 True
    #> bias missing: 6.2e-02 False
    count = np.histogram(error, 10**power)[0] / len(error)
    style = {"fc": color + "59", "ec": color, "lw": 1}
    axes.stairs(count, power, fill=True, **style)
    middle = np.log10(np.median(error))
    axes.text(middle, count.max() + 0.04, text, c=color, ha="center")
    line = np.log10(atol.min())
    axes.axvline(line, color="#7b8494", lw=1, ls=(0, (3, 3)))
    axes.set(xlim=(-10.5, -0.5), ylim=(0, top))
    axes.axis("off")
rows[0].text(line, 0.35, "atol", c="#7b8494", ha="center")
for tick in range(-10, 0, 2):
    rows[2].text(tick, -0.1, f"1e{tick}", c="#7b8494", ha="center")
same, name = {"Date": None}, "conversion_error_histogram.svg"
figure.savefig(name, transparent=True, metadata=same)
