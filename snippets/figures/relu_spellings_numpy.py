import matplotlib
import matplotlib.pyplot as plt

own = {"font.size": 10, "svg.hashsalt": "relu_spellings"}
matplotlib.rcParams.update(own)
frameworks = "torch tf jax paddle ms mlx tinygrad".split()
ROWS = {
    "relu(x)": [0, 0, 0, 0, 0, 0, 0],
    "where(x > 0, x, 0)": [0, 0, 0, 0, 0, 0, 0],
    "x * (x > 0)": [0, 0, 0, 0, 0, 0, 0],
    "leaky_relu(x, 0)": [0, 0, 1, 1, 0.5, 1, 1],
    "(x + |x|) / 2": [0.5, 0.5, 1, 0.5, 0.5, 0.5, 0.5],
    "maximum(x, 0)": [0.5, 1, 0.5, 0.5, 0.5, 0, 0.5],
    "maximum(0, x)": [0.5, 0, 0.5, 0.5, 0.5, 1, 0.5],
    "max([x, 0], axis)": [1, 0.5, 0.5, 0.5, 1, 0.5, 0.5],
    "clip(x, 0, inf)": [1, 1, 0.5, 1, 1, 0, 1],
    "where(x < 0, 0, x)": [1, 1, 1, 1, 1, 1, 1],
}
SHADE = {
    0: ("#7b8494", "0"),
    0.5: ("#4f73e6", "½"),
    1: ("#c8662a", "1"),
}
figure = plt.figure(figsize=(4.8, 3))
axes = figure.add_axes((0, 0, 1, 1))
middle = {"ha": "center", "va": "center"}
gray = "#7b8494"
for top, (name, slopes) in enumerate(ROWS.items()):
    print(f"{name}:", *slopes)
    #> relu(x): 0 0 0 0 0 0 0
    #> where(x > 0, x, 0): 0 0 0 0 0 0 0
    #> x * (x > 0): 0 0 0 0 0 0 0
    #> leaky_relu(x, 0): 0 0 1 1 0.5 1 1
    #> (x + |x|) / 2: 0.5 0.5 1 0.5 0.5 0.5 0.5
    #> maximum(x, 0): 0.5 1 0.5 0.5 0.5 0 0.5
    #> maximum(0, x): 0.5 0 0.5 0.5 0.5 1 0.5
    #> max([x, 0], axis): 1 0.5 0.5 0.5 1 0.5 0.5
    #> clip(x, 0, inf): 1 1 0.5 1 1 0 1
    #> where(x < 0, 0, x): 1 1 1 1 1 1 1
    axes.text(-0.1, top + 0.46, name, c=gray, ha="right", va="center")
    for left, slope in enumerate(slopes):
        color, text = SHADE[slope]
        size = {"width": 0.94, "height": 0.92}
        box = plt.Rectangle((left, top), color=color, lw=0, **size)
        axes.add_patch(box)
        axes.text(left + 0.47, top + 0.46, text, c="white", **middle)
for left, name in enumerate(frameworks):
    axes.text(left + 0.47, -0.4, name, c=gray, **middle)
axes.set(xlim=(-2.8, 7.2), ylim=(10, -0.8))
axes.axis("off")
same, name = {"Date": None}, "relu_spellings.svg"
figure.savefig(name, transparent=True, metadata=same)
