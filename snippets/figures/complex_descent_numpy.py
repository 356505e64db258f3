import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "complex_descent"
blue, orange, gray = "#4f73e6", "#c8662a", "#7b8494"
goal, start, rate = 1 + 1j, -1 + 0.7j, 0.2


def path(direction):
    z = [start]
    for _ in range(9):
        gradient = 2 * (z[-1] - goal)
        z.append(z[-1] - rate * direction(gradient))
    return np.array(z)


figure = plt.figure(figsize=(4.0, 2.9))
axes = figure.add_axes((0.01, 0.01, 0.98, 0.98))
for radius in (0.4, 0.8, 1.2, 1.6, 2.0):
    circle = goal + radius * np.exp(1j * np.linspace(0, 2 * np.pi, 97))
    axes.plot(circle.real, circle.imag, c=gray, lw=0.6, alpha=0.7)
right, wrong = path(lambda g: g), path(np.conj)
axes.plot(right.real, right.imag, "o-", c=blue, ms=4, lw=1.5)
axes.plot(wrong.real, wrong.imag, "o--", c=orange, ms=4, lw=1.5)
axes.plot(goal.real, goal.imag, "*", c=gray, ms=12)
axes.text(0.1, 1.0, "z − lr · g", c=blue, ha="center")
axes.text(-0.45, 0.1, "z − lr · conj(g)", c=orange, ha="right")
print("distance at the start:", round(abs(start - goal), 2))
#> distance at the start: 2.02
print("after nine steps:", round(abs(right[-1] - goal), 2))
#> after nine steps: 0.02
away = round(abs(wrong[-1] - goal), 2)
print("after nine steps along the conjugate:", away)
#> after nine steps along the conjugate: 6.2
axes.set(xlim=(-1.9, 2.5), ylim=(-1.0, 2.2), aspect="equal")
axes.axis("off")
same = {"Date": None}
figure.savefig("complex_descent.svg", transparent=True, metadata=same)
