import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "difference_error"


def cube(x):
    return x * x * x


def forward(x, h):
    # $\frac{f(x + h) - f(x)}{h}$
    return (cube(x + h) - cube(x)) / h  # $3x^2 + 3xh + h^2$


def central(x, h):
    # $\frac{f(x + h) - f(x - h)}{2h}$, $3x^2 + h^2$, $h^2$
    return (cube(x + h) - cube(x - h)) / (2 * h)


def complex_step(x, h):
    # $\frac{\operatorname{Im} f(x + ih)}{h}$, $i^2 = -1$
    return cube(x + 1j * h).imag / h


blue, green, orange, gray = "#4f73e6", "#2e9e6b", "#c8662a", "#7b8494"
solid, dashed = ("float64", "-"), ("float32", (0, (3, 2)))
curves = (
    (forward, 2, blue, *solid),
    (central, 3, green, *solid),
    (complex_step, 0, orange, *solid),
    (forward, 2, blue, *dashed),
    (central, 3, green, *dashed),
)
steps = 10 ** np.arange(-16, 0.1, 0.25)
# $3x^2$
exact = 3 * np.linspace(2, 4, 101) ** 2
print("points:", len(exact))
#> points: 101
figure = plt.figure(figsize=(4.2, 3.3))
axes = figure.add_axes((0.11, 0.07, 0.88, 0.92))
for f, n, color, dtype, dashes in curves:
    x = np.linspace(2, 4, 101, dtype=dtype)
    slopes = np.array([f(x, h) for h in steps.astype(dtype)])
    error = np.median(np.abs(slopes / exact - 1), axis=1)
    best = f"error {error.min():.0e}, h {steps[error.argmin()]:.0e}"
    if n:
        # $h = \sqrt{\varepsilon}$, $h = \sqrt[3]{\varepsilon}$
        root = np.finfo(dtype).eps ** (1 / n)
        best += f", root of eps {root:.0e}"
        text = root / 12, error.min(), " √∛"[n - 1] + "ε"
        axes.text(*text, c=color, ha="center", va="center")
    print(f"{f.__name__}, {dtype}:", best)
    #> forward, float64: error 5e-09, h 3e-08, root of eps 1e-08
    #> central, float64: error 9e-12, h 6e-06, root of eps 6e-06
    #> complex_step, float64: error 0e+00, h 1e-16
    #> forward, float32: error 1e-04, h 3e-04, root of eps 3e-04
    #> central, float32: error 4e-06, h 1e-02, root of eps 5e-03
    shown = np.maximum(error, 1e-17)
    axes.loglog(steps, shown, color=color, lw=1.6, ls=dashes)

axes.text(2e-16, 2e-12, "(f(x+h) − f(x)) / h", c=blue)
axes.text(2e-16, 4e-14, "(f(x+h) − f(x−h)) / 2h", c=green)
axes.text(2e-16, 8e-16, "Im f(x+ih) / h", c=orange)
style = {"c": gray, "ha": "center", "va": "center"}
axes.text(3e-14, 1e-5, "float64", **style)
axes.text(1e-4, 2e-1, "float32", **style)
for power in range(-16, 1, 4):
    axes.text(10.0**power, 5e-19, f"1e{power}", **style)
    axes.text(2e-18, 10.0**power, f"1e{power}", **style)
axes.text(1e-2, 5e-19, "h", **style)
axes.set(xlim=(3e-17, 9), ylim=(2e-18, 5))
axes.axis("off")
same = {"Date": None}
figure.savefig("difference_error.svg", transparent=True, metadata=same)
