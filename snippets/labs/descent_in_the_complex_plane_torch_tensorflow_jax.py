# %% imports
import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
import torch

# %% loss
c = 2j


def loss(z):  # $L(z) = |z^2 - c|^2$
    return abs(z * z - c) ** 2


z = 1 + 2j
print("loss at 1 + 2j:", round(loss(z), 6))
#> loss at 1 + 2j: 13.0
print("loss at 1 + 1j and -1 - 1j:", loss(1 + 1j), loss(-1 - 1j))
#> loss at 1 + 1j and -1 - 1j: 0.0 0.0

# %% two-slopes
h = 2**-10  # $z = a + i b$
along_a = (loss(z + h) - loss(z - h)) / (2 * h)
along_b = (loss(z + h * 1j) - loss(z - h * 1j)) / (2 * h)
print("slope along a:", round(along_a, 3))
#> slope along a: 4.0
print("slope along b:", round(along_b, 3))
#> slope along b: 32.0
# $g = \frac{\partial L}{\partial a} + i \frac{\partial L}{\partial b}$
g = along_a + along_b * 1j
print("g:", np.round(g, 3))
#> g: (4+32j)

# %% compass
def growth(d):
    return (loss(z + h * d) - loss(z - h * d)) / (2 * h)


angles = np.arange(360)
turns = np.exp(1j * np.radians(angles))
grown = np.array([growth(d) for d in turns])
print("steepest of 360 directions:", angles[grown.argmax()], "degrees")
#> steepest of 360 directions: 83 degrees
print("growth there:", grown.max().round(1))
#> growth there: 32.2
print("angle of g:", np.degrees(np.angle(g)).round(2))
#> angle of g: 82.87
print("length of g:", round(abs(g), 1))
#> length of g: 32.2
print("growth along conj(g):", round(growth(g.conjugate() / abs(g)), 1))
#> growth along conj(g): -31.3

# %% product
rule = (np.conj(g) * turns).real  # $\mathrm{Re}(\bar{g} d)$
print("largest error of the rule:", abs(grown - rule).max().round(3))
#> largest error of the rule: 0.0
against = -(np.conj(g) * g).real  # $-|g|^2$
print("against g:", against.round())
#> against g: -1040.0
against_conj = -(np.conj(g) * np.conj(g)).real  # $-\mathrm{Re}(g^2)$
print("against conj(g):", against_conj.round())
#> against conj(g): 1008.0

# %% wirtinger
# $\partial_z = \frac{1}{2} (\partial_a - i \partial_b)$
by_z = (along_a - along_b * 1j) / 2
# $\partial_{\bar{z}} = \frac{1}{2} (\partial_a + i \partial_b)$
by_conj = (along_a + along_b * 1j) / 2
print("by z:", np.round(by_z, 3))
#> by z: (2-16j)
print("by conj(z):", np.round(by_conj, 3))
#> by conj(z): (2+16j)
# $L = (z^2 - c) (\bar{z}^2 - \bar{c})$
formula = 2 * (z * z - c) * np.conj(z)  # $2 (z^2 - c) \bar{z}$
print("by conj(z), the formula:", formula)
#> by conj(z), the formula: (2+16j)

# %% frameworks
def in_torch(z):
    z = torch.tensor(z, dtype=torch.complex128, requires_grad=True)
    return torch.autograd.grad(loss(z), z)[0].item()


def in_tensorflow(z):
    z = tf.Variable(z, dtype=tf.complex128)
    with tf.GradientTape() as tape:
        value = loss(z)
    return tape.gradient(value, z).numpy().item()


def in_jax(z):
    return jax.grad(loss)(jnp.array(z)).item()


ways = {"PyTorch": in_torch, "TensorFlow": in_tensorflow, "JAX": in_jax}
for name, way in ways.items():
    print(f"gradient, {name}:", np.round(way(z), 3))
    #> gradient, PyTorch: (4+32j)
    #> gradient, TensorFlow: (4+32j)
    #> gradient, JAX: (4-32j)

# %% step
def step(z, gradient):
    return z - gradient / 64


print("loss before:", round(loss(z), 2))
#> loss before: 13.0
for name, way in ways.items():
    after = loss(step(z, way(z)))
    print(f"loss after one step, {name}:", round(after, 2))
    #> loss after one step, PyTorch: 2.54
    #> loss after one step, TensorFlow: 2.54
    #> loss after one step, JAX: 36.07

# %% descend
def descend(way, z, steps):
    path = [z]
    for _ in range(steps):
        path.append(step(path[-1], way(path[-1])))
    return np.array(path)


for name, way in ways.items():
    far = abs(descend(way, z, 5) - (1 + 1j))
    print(f"distances, {name}:", far.round(2).tolist())
    #> distances, PyTorch: [1.0, 0.5, 0.33, 0.23, 0.16, 0.12]
    #> distances, TensorFlow: [1.0, 0.5, 0.33, 0.23, 0.16, 0.12]
    #> distances, JAX: [1.0, 1.5, 2.5, 5.23, 20.32, 623.66]

# %% repair
def conjugated(z):
    return in_jax(z).conjugate()


def of_parts(z):
    def by_parts(a, b):
        return loss(a + 1j * b)

    return complex(*jax.grad(by_parts, argnums=(0, 1))(z.real, z.imag))


repaired = {"conjugated": conjugated, "two parts": of_parts}
for name, way in repaired.items():
    print(f"gradient, {name}:", np.round(way(z), 3))
    #> gradient, conjugated: (4+32j)
    #> gradient, two parts: (4+32j)
for name, way in repaired.items():
    far = abs(descend(way, z, 5) - (1 + 1j))
    print(f"distances, {name}:", far.round(2).tolist())
    #> distances, conjugated: [1.0, 0.5, 0.33, 0.23, 0.16, 0.12]
    #> distances, two parts: [1.0, 0.5, 0.33, 0.23, 0.16, 0.12]

# %% plot
def gradient(z):  # $g = 4 (z^2 - c) \bar{z}$
    return 4 * (z * z - c) * np.conj(z)


def walk(way, z, steps, rate):
    path = [z]
    for _ in range(steps):
        inside = abs(path[-1]) < 10
        path.append(path[-1] - rate * inside * way(path[-1]))
    return np.array(path)


def conj_gradient(z):
    return np.conj(gradient(z))


side = np.linspace(-2.4, 2.4, 121)
plane = side + 1j * side[:, None]
figure, axes = plt.subplots(figsize=(4.5, 4.5))
levels = [0.25, 1, 4, 9, 16, 25, 36]
gray, blue, orange = "#8a93a3", "#4f73e6", "#c8662a"
thin = dict(levels=levels, colors=gray, linewidths=0.5)
axes.contour(side, side, loss(plane), **thin)
for start in (2.2 + 0.8j, 0.3 + 1.3j, -1.4 + 0.9j, 0.3 - 1.6j):
    right = walk(gradient, start, 500, 1 / 500)
    wrong = walk(conj_gradient, start, 500, 1 / 500)
    axes.plot(right.real, right.imag, "-", color=blue, linewidth=2)
    axes.plot(wrong.real, wrong.imag, "--", color=orange, linewidth=2)
    axes.plot(start.real, start.imag, "o", color=gray, markersize=5)
axes.plot([1, -1], [1, -1], "*", color="#23815a", markersize=12)
axes.set(xlim=(-2.4, 2.4), ylim=(-2.4, 2.4), aspect="equal")
axes.set_axis_off()

# %% starts
side = (2 * np.arange(8) - 7) / 4
starts = (side + 1j * side[:, None]).ravel()
print("starts:", len(starts), "with parts", side.tolist())
#> starts: 64 with parts [-1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25, 1.75]
ends = walk(gradient, starts, 400, 1 / 64)[-1]
at_plus = abs(ends - (1 + 1j)) < 0.01
at_minus = abs(ends + (1 + 1j)) < 0.01
print("g, ends at the two minima:", at_plus.sum(), at_minus.sum())
#> g, ends at the two minima: 28 28
lost = walk(conj_gradient, starts, 400, 1 / 64)[-1]
print("conj(g), farther than 10 from zero:", (abs(lost) > 10).sum())
#> conj(g), farther than 10 from zero: 64

# %% saddle
stuck = starts[abs(ends) < 0.01]
print("g, ends at zero:", len(stuck))
#> g, ends at zero: 8
print("the first of these starts:", stuck[:3].tolist())
#> the first of these starts: [(1.75-1.75j), (1.25-1.25j), (0.75-0.75j)]
print("length of the gradient at zero:", abs(gradient(0j)))
#> length of the gradient at zero: 0.0
print("loss at zero:", loss(0j))
#> loss at zero: 4.0

# %% exercise
def derivative_jax(z):
    square = jax.grad(lambda z: z * z, holomorphic=True)
    return square(jnp.array(z)).item()


def derivative_torch(z):
    z = torch.tensor(z, dtype=torch.complex128, requires_grad=True)
    value = z * z
    seed = torch.ones_like(value)
    return torch.autograd.grad(value, z, seed)[0].item()


def newton(derivative, z, steps=8):  # $z - \frac{z^2 - c}{2 z}$
    for _ in range(steps):
        z = z - (z * z - c) / derivative(z)
    return np.round(z, 3)


print("Newton, JAX:", newton(derivative_jax, z))
#> Newton, JAX: (1+1j)
print("Newton, PyTorch:", newton(derivative_torch, z))
#> Newton, PyTorch: (-0.673+1.947j)

# %% answer
def mended(z):
    return derivative_torch(z).conjugate()  # $2 z$


print("derivatives at 1 + 2j:", derivative_jax(z), derivative_torch(z))
#> derivatives at 1 + 2j: (2+4j) (2-4j)
print("Newton, PyTorch, mended:", newton(mended, z))
#> Newton, PyTorch, mended: (1+1j)
assert newton(mended, z) == 1 + 1j
