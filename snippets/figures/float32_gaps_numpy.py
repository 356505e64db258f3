import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 9, "svg.hashsalt": "float32_gaps"}
matplotlib.rcParams.update(own)
integers = np.arange(2**24 - 2, 2**24 + 5)
rounded = integers.astype(np.float32).astype(int)
changed = integers[integers != rounded]
for integer in changed:
    print(f"{integer} becomes:", int(np.float32(integer)))
    #> 16777217 becomes: 16777216
    #> 16777219 becomes: 16777220

figure, axes = plt.subplots(figsize=(5.0, 1.5))
figure.subplots_adjust(0, 0, 1, 1)
blue, orange, gray = "#4f73e6", "#c2571a", "#7b8494"
for integer, value in zip(integers, rounded, strict=True):
    color = blue if integer == value else orange
    start, end = integer - 2**24, value - 2**24
    arrow = {"arrowstyle": "->", "color": color}
    axes.annotate("", (end, 0.7), (start, 1.7), arrowprops=arrow)
    axes.text(start, 1.85, integer, color=color, ha="center")
for value in np.unique(rounded):
    place = value - 2**24, 0.3
    axes.text(*place, value, color=blue, ha="center")
axes.set(xlim=(-2.6, 4.6), ylim=(0.1, 2.2))
axes.axis("off")
same = {"Date": None}
figure.savefig("float32_gaps.svg", transparent=True, metadata=same)
