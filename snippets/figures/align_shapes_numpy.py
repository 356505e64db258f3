import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.size": 13, "svg.hashsalt": "align_shapes"}
matplotlib.rcParams.update(own)
green, orange, red, gray = "#2e9e6b", "#c8662a", "#c53b4f", "#7b8494"
figure = plt.figure(figsize=(4.6, 1.75))
axes = figure.add_axes((0, 0, 1, 1))
style = {"ha": "center", "va": "center"}


def number(x, y, value, color, filled=True):
    box = plt.Rectangle((x, y), 0.9, 0.9, color=color, lw=1.5)
    box.set_fill(filled)
    axes.add_patch(box)
    ink = "white" if filled else color
    axes.text(x + 0.45, y + 0.47, value, c=ink, **style)


def draw(left, first, second):
    try:
        result = np.broadcast_shapes(first, second)
    except ValueError:
        result = None
    width = max(len(first), len(second))
    for x in range(-1, -width - 1, -1):
        place = left + width + x
        a, b = [s[x] if len(s) >= -x else 0 for s in (first, second)]
        stretched = min(a, b) < 2
        color = green if a == b else orange if stretched else red
        number(place, 0, a or 1, color if a else gray, bool(a))
        number(place, 1, b or 1, color if b else gray, bool(b))
        axes.plot([place, place + 0.9], [2.12, 2.12], c=gray, lw=1)
        if color == red:
            axes.text(place + 0.45, 2.72, "✗", c=red, **style)
        elif result:
            number(place, 2.26, result[x], gray)
    return result


for left, first, second in [
    (0.0, (2, 3), (3,)),
    (3.2, (3, 1), (3,)),
    (6.4, (2, 3), (2,)),
]:
    print(f"{first} and {second}:", draw(left, first, second))
    #> (2, 3) and (3,): (2, 3)
    #> (3, 1) and (3,): (3, 3)
    #> (2, 3) and (2,): None
axes.set(xlim=(-0.1, 8.6), ylim=(3.22, -0.06), aspect="equal")
axes.axis("off")
same, name = {"Date": None}, "align_shapes.svg"
figure.savefig(name, transparent=True, metadata=same)
