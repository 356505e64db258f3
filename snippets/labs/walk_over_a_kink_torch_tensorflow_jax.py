# %% imports
import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
import torch


# %% function
def f(x):
    return abs(x) * (x + 2)  # $f(x) = |x| (x + 2)$


print("f at -1, 0 and 1:", f(-1), f(0), f(1))
#> f at -1, 0 and 1: 1 0 3

# %% sides
def left(f, x, h):  # $\frac{f(x) - f(x - h)}{h}$
    return (f(x) - f(x - h)) / h


def right(f, x, h):  # $\frac{f(x + h) - f(x)}{h}$
    return (f(x + h) - f(x)) / h


parts = (2, 16, 1024)
for n in parts:
    print(f"at 1, step 1/{n}:", left(f, 1, 1 / n), right(f, 1, 1 / n))
    #> at 1, step 1/2: 3.5 4.5
    #> at 1, step 1/16: 3.9375 4.0625
    #> at 1, step 1/1024: 3.9990234375 4.0009765625

# %% kink
for n in parts:
    print(f"at 0, step 1/{n}:", left(f, 0, 1 / n), right(f, 0, 1 / n))
    #> at 0, step 1/2: -1.5 2.5
    #> at 0, step 1/16: -1.9375 2.0625
    #> at 0, step 1/1024: -1.9990234375 2.0009765625

# %% autodiff
def in_torch(f, x):
    x = torch.tensor(float(x), requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].item()


def in_tensorflow(f, x):
    x = tf.Variable(float(x))
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x).numpy().item()


def in_jax(f, x):
    return jax.grad(f)(float(x)).item()


slopes = {
    "PyTorch": in_torch,
    "TensorFlow": in_tensorflow,
    "JAX": in_jax,
}
for name, slope in slopes.items():
    print(f"slopes at 1 and 0, {name}:", slope(f, 1), slope(f, 0))
    #> slopes at 1 and 0, PyTorch: 4.0 0.0
    #> slopes at 1 and 0, TensorFlow: 4.0 0.0
    #> slopes at 1 and 0, JAX: 4.0 2.0

# %% plot
x = np.linspace(-1, 1, 9)
figure, axes = plt.subplots(figsize=(5, 3.5))
figure.subplots_adjust(left=0.08, bottom=0.1, right=0.98, top=0.96)
for side in (np.linspace(-1, 0, 99), np.linspace(0, 1, 99)):
    sign = np.sign(side.mean())  # $f'(x) = \pm (2 x + 2)$
    axes.plot(side, sign * (2 * side + 2), color="#8a93a3", linewidth=1)
axes.plot([0, 0], [-2, 2], color="#8a93a380", linewidth=7)
for slope, color, size in (
    (in_torch, "#c8662a", 9),
    (in_jax, "#4f73e6", 4),
):
    found = [slope(f, one) for one in x]
    axes.plot(x, found, "o", color=color, markersize=size)
axes.tick_params(colors="#757d8a")
axes.spines[["left", "bottom"]].set_color("#757d8a")
axes.spines[["right", "top"]].set_visible(False)

# %% interval
def interval(f, x, h=1 / 1024):  # $[\min(l, r), \max(l, r)]$
    return sorted([float(left(f, x, h)), float(right(f, x, h))])


def relu(x):
    return np.maximum(x, 0)


print("relu at 0:", interval(relu, 0))
#> relu at 0: [0.0, 1.0]
print("abs at 0:", interval(abs, 0))
#> abs at 0: [-1.0, 1.0]
print("maximum(x, 2) at 2:", interval(lambda x: np.maximum(x, 2.0), 2))
#> maximum(x, 2) at 2: [0.0, 1.0]
print("clip(x, 0, 1) at 1:", interval(lambda x: np.clip(x, 0.0, 1), 1))
#> clip(x, 0, 1) at 1: [0.0, 1.0]

# %% four
kinks = {
    "relu": (0, torch.relu, tf.nn.relu, jax.nn.relu),
    "abs": (0, torch.abs, tf.abs, jnp.abs),
    "maximum": (
        2,
        lambda x: torch.maximum(x, torch.tensor(2.0)),
        lambda x: tf.maximum(x, 2),
        lambda x: jnp.maximum(x, 2),
    ),
    "clip": (
        1,
        lambda x: torch.clip(x, 0, 1),
        lambda x: tf.clip_by_value(x, 0, 1),
        lambda x: jnp.clip(x, 0, 1),
    ),
}
for name, (x, *own) in kinks.items():
    found = [slope(g, x) for slope, g in zip(slopes.values(), own)]
    print(f"{name}, returned:", found)
    #> relu, returned: [0.0, 0.0, 0.0]
    #> abs, returned: [0.0, 0.0, 1.0]
    #> maximum, returned: [0.5, 1.0, 0.5]
    #> clip, returned: [1.0, 1.0, 0.5]

# %% outside
def difference(relu):
    return lambda x: relu(x) - relu(-x)  # $f(x) = x$


def returned(make):
    pairs = zip(slopes.values(), kinks["relu"][1:])
    return [slope(make(relu), 0) for slope, relu in pairs]


own = difference(relu)
print("difference at -2, 0 and 3:", own(-2), own(0), own(3))
#> difference at -2, 0 and 3: -2 0 3
print("difference, slopes:", interval(own, 0))
#> difference, slopes: [1.0, 1.0]
print("difference, returned:", returned(difference))
#> difference, returned: [0.0, 0.0, 0.0]

# %% zero
def zero(x):
    return abs(x) - abs(-x)  # $f(x) = 0$


print("zero at -1, 0 and 1:", zero(-1), zero(0), zero(1))
#> zero at -1, 0 and 1: 0 0 0
print("zero, returned:", returned(lambda relu: zero))
#> zero, returned: [0.0, 0.0, 2.0]

# %% sums
def mixed(relu, a, b, c):  # $a |x| + b \max(x, 0) + c \max(-x, 0)$
    return lambda x: a * abs(x) + b * relu(x) + c * relu(-x)


def outside(weights):
    count = np.zeros(3, dtype=int)
    for one in weights:
        low, high = interval(mixed(relu, *one), 0)
        found = np.array(returned(lambda relu: mixed(relu, *one)))
        count += (found < low) | (found > high)
    return count.tolist()


def triples(*values):
    return [(a, b, c) for a in values for b in values for c in values]


plus, minus = triples(0, 1, 2), triples(-1, 0, 1)
print("sums of each kind:", len(plus), len(minus))
#> sums of each kind: 27 27
print("outside, plus only:", outside(plus))
#> outside, plus only: [0, 0, 0]
print("outside, with minus:", outside(minus))
#> outside, with minus: [2, 2, 8]

# %% softplus
def soft(beta):  # $s(x) = \frac{1}{\beta} \log(1 + e^{\beta x})$
    return lambda x: torch.nn.functional.softplus(x, beta=beta)


for beta in (1, 8, 64):
    gap = soft(beta)(torch.tensor(0.0)).item()
    slope = in_torch(soft(beta), 0)
    print(f"beta {beta}, value and slope at 0:", round(gap, 4), slope)
    #> beta 1, value and slope at 0: 0.6931 0.5
    #> beta 8, value and slope at 0: 0.0866 0.5
    #> beta 64, value and slope at 0: 0.0108 0.5

# %% scaled
for side, t in (("left", -2), ("middle", 0), ("right", 2)):
    found = [in_torch(soft(beta), t / beta) for beta in (8, 64, 512)]
    print(f"slopes, {side}:", [round(one, 4) for one in found])
    #> slopes, left: [0.1192, 0.1192, 0.1192]
    #> slopes, middle: [0.5, 0.5, 0.5]
    #> slopes, right: [0.8808, 0.8808, 0.8808]
print("difference of two:", in_torch(difference(soft(64)), 0))
#> difference of two: 1.0

# %% chatter
def descend(slope, f, x, rates):
    path = [x]
    for rate in rates:
        path.append(path[-1] - rate * slope(f, path[-1]))
    return path


chatter = descend(in_torch, abs, 0.75, [0.5] * 12)
print("from 0.75:", chatter[:6])
#> from 0.75: [0.75, 0.25, -0.25, 0.25, -0.25, 0.25]

# %% landing
for name, slope in slopes.items():
    print(f"from 1, {name}:", descend(slope, abs, 1.0, [0.5] * 5))
    #> from 1, PyTorch: [1.0, 0.5, 0.0, 0.0, 0.0, 0.0]
    #> from 1, TensorFlow: [1.0, 0.5, 0.0, 0.0, 0.0, 0.0]
    #> from 1, JAX: [1.0, 0.5, 0.0, -0.5, 0.0, -0.5]

# %% shrinking
rates = [1 / k for k in range(1, 1001)]
shrinking = descend(in_torch, abs, 0.75, rates)
for n in (10, 100, 1000):
    print(f"after {n} steps:", round(abs(shrinking[n]), 4))
    #> after 10 steps: 0.0956
    #> after 100 steps: 0.0099
    #> after 1000 steps: 0.001

# %% smooth
def soft_abs(beta):  # $s(x) + s(-x)$
    return lambda x: soft(beta)(x) + soft(beta)(-x)


smooth = descend(in_torch, soft_abs(2), 0.75, [0.5] * 12)
print("beta 2, after 12 steps:", round(abs(smooth[-1]), 4))
#> beta 2, after 12 steps: 0.0002
sharp = descend(in_torch, soft_abs(64), 0.75, [0.5] * 12)
print("beta 64, after 12 steps:", round(abs(sharp[-1]), 4))
#> beta 64, after 12 steps: 0.25

# %% paths
figure, axes = plt.subplots(figsize=(6, 3))
figure.subplots_adjust(left=0.1, bottom=0.1, right=0.98, top=0.96)
axes.axhline(0, color="#8a93a380", linewidth=1)
axes.plot(chatter, "o-", color="#c8662a", markersize=4)
axes.plot(shrinking[:13], "o-", color="#4f73e6", markersize=4)
axes.plot(smooth, "o-", color="#23815a", markersize=4)
axes.tick_params(colors="#757d8a")
axes.spines[["left", "bottom"]].set_color("#757d8a")
axes.spines[["right", "top"]].set_visible(False)

# %% exercise
def own(relu):
    return lambda x: relu(x) - relu(-x)


points = torch.tensor([-2.0, 0.0, 3.0])
print("values before:", own(torch.relu)(points).tolist())
#> values before: [-2.0, 0.0, 3.0]
print("returned before:", returned(own))
#> returned before: [0.0, 0.0, 0.0]

# %% answer
def own(relu):
    return lambda x: 5 * (x - relu(x) + relu(-x))


print("values after:", own(torch.relu)(points).tolist())
#> values after: [0.0, 0.0, 0.0]
print("returned after:", returned(own))
#> returned after: [5.0, 5.0, 5.0]
assert own(torch.relu)(points).tolist() == [0, 0, 0]
assert returned(own) == [5, 5, 5]
