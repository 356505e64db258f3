# %% imports
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
import torch


# %% value
class Value:
    def __init__(self, data, parents=(), push=None):
        self.data = np.array(data, dtype=float)
        self.grad = np.zeros_like(self.data)
        self.parents = parents
        self.push = push


x = Value(3)
print("new value:", x.data, x.grad, x.parents)
#> new value: 3.0 0.0 ()

# %% operations
def add(a, b):
    def push(grad):
        a.grad += grad
        b.grad += grad

    return Value(a.data + b.data, (a, b), push)


def multiply(a, b):
    def push(grad):
        a.grad += grad * b.data
        b.grad += grad * a.data

    return Value(a.data * b.data, (a, b), push)

# %% forward
square = multiply(x, x)
cube = multiply(square, x)
y = add(square, cube)  # $y = x^2 + x^3$
print("square, cube, y:", square.data, cube.data, y.data)
#> square, cube, y: 9.0 27.0 36.0
print("y was made of square and cube:", y.parents == (square, cube))
#> y was made of square and cube: True
print("gradient before the backward pass:", x.grad)
#> gradient before the backward pass: 0.0

# %% too-early
y.grad = np.ones_like(y.data)
for one in [y, square, cube]:
    one.push(one.grad)
print("square asked too early:", x.grad)
#> square asked too early: 15.0
print("gradient of square, too late:", square.grad)
#> gradient of square, too late: 4.0

# %% order
def order(value):
    found = []

    def visit(one):
        if one not in found:
            for parent in one.parents:
                visit(parent)
            found.append(one)

    visit(value)
    return found


print("order:", [one.data.item() for one in order(y)])
#> order: [3.0, 9.0, 27.0, 36.0]

# %% backward
def backward(value):
    found = order(value)
    for one in found:
        if one.parents:
            one.grad = np.zeros_like(one.data)
    value.grad = np.ones_like(value.data)
    for one in reversed(found):
        if one.parents:
            one.push(one.grad)


x.grad = np.zeros_like(x.data)
backward(y)
print("gradient, ours:", x.grad)  # $2x + 3x^2$
#> gradient, ours: 33.0

# %% check
t = torch.tensor(3.0, requires_grad=True)
(t * t + t * t * t).backward()
print("gradient, PyTorch:", t.grad.item())
#> gradient, PyTorch: 33.0
v = tf.Variable(3.0)
with tf.GradientTape() as tape:
    z = v * v + v * v * v
print("gradient, TensorFlow:", tape.gradient(z, v).numpy())
#> gradient, TensorFlow: 33.0

# %% plot
figure, axes = plt.subplots(figsize=(6, 2.75))
axes.set(xlim=(-0.4, 3.4), ylim=(-0.7, 2))
axes.set_axis_off()
center = dict(ha="center", va="center", fontsize=12)
found = order(y)
for i, one in enumerate(found):
    axes.text(i, 0, f"{one.data:g}", color="#4f73e6", **center)
    axes.text(i, -0.4, f"{one.grad:g}", color="#23815a", **center)
    for use, parent in enumerate(one.parents):
        start, bend = found.index(parent), 0.7 + 0.3 * use
        arrow = dict(arrowstyle="->", color="#8a93a3", shrinkA=9)
        arrow["connectionstyle"] = f"arc3,rad=-{bend}"
        axes.annotate("", (i, 0.2), (start, 0.2), arrowprops=arrow)

# %% again
backward(y)
print("second call, ours:", x.grad)
#> second call, ours: 66.0
(t * t + t * t * t).backward()
print("second call, PyTorch:", t.grad.item())
#> second call, PyTorch: 66.0
with tf.GradientTape() as tape:
    z = v * v + v * v * v
print("second call, TensorFlow:", tape.gradient(z, v).numpy())
#> second call, TensorFlow: 33.0

# %% seed
x = Value([1, 2, 3])
backward(multiply(x, x))
print("seed of ones, ours:", x.grad.tolist())
#> seed of ones, ours: [2.0, 4.0, 6.0]
t = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
(t * t).backward(torch.ones(3))
print("seed of ones, PyTorch:", t.grad.tolist())
#> seed of ones, PyTorch: [2.0, 4.0, 6.0]
v = tf.Variable([1.0, 2.0, 3.0])
with tf.GradientTape() as tape:
    z = v * v
print("no seed, TensorFlow:", tape.gradient(z, v).numpy().tolist())
#> no seed, TensorFlow: [2.0, 4.0, 6.0]

# %% product
def product(x, w):
    def push(grad):  # $G$
        x.grad += grad @ w.data  # $\bar{X} = G W$
        w.grad += grad.T @ x.data  # $\bar{W} = G^\top X$

    return Value(x.data @ w.data.T, (x, w), push)


x = Value([[1, 2, 3], [2, 0, 1]])
w = Value([[1, 0, 2], [0, 1, 1]])
b = Value([1, 2])
y = add(product(x, w), b)  # $Y = X W^\top + b$
print("output:", y.data.tolist())
#> output: [[8.0, 7.0], [5.0, 3.0]]

# %% bias
try:
    backward(y)
except ValueError as error:
    print("bias:", error)
    #> bias: non-broadcastable output operand with shape (2,) doesn't match the broadcast shape (2,2)

# %% broadcast
def summed(grad, value):
    added = grad.ndim - value.data.ndim
    return grad.sum(axis=tuple(range(added)))


def add(a, b):
    def push(grad):
        a.grad += summed(grad, a)
        b.grad += summed(grad, b)

    return Value(a.data + b.data, (a, b), push)

# %% layer
x, w, b = Value(x.data), Value(w.data), Value(b.data)
target = np.array([[7, 5], [4, 0]])
names = ("input", "weight", "bias")
y = add(product(x, w), b)
error = add(y, Value(-target))
print("error:", error.data.tolist())
#> error: [[1.0, 2.0], [1.0, 3.0]]
backward(multiply(error, error))
for name, one in zip(names, (x, w, b)):
    print(f"{name}, ours:", one.grad.tolist())
    #> input, ours: [[2.0, 4.0, 8.0], [2.0, 6.0, 10.0]]
    #> weight, ours: [[6.0, 4.0, 8.0], [16.0, 8.0, 18.0]]
    #> bias, ours: [4.0, 10.0]

# %% layer-torch
own = [torch.tensor(one.data) for one in (x, w, b)]
for one in own:
    one.requires_grad_()
error = own[0] @ own[1].T + own[2] - torch.tensor(target)
error.square().sum().backward()
for name, one in zip(names, own):
    print(f"{name}, PyTorch:", one.grad.tolist())
    #> input, PyTorch: [[2.0, 4.0, 8.0], [2.0, 6.0, 10.0]]
    #> weight, PyTorch: [[6.0, 4.0, 8.0], [16.0, 8.0, 18.0]]
    #> bias, PyTorch: [4.0, 10.0]

# %% layer-tensorflow
own = [tf.Variable(one.data) for one in (x, w, b)]
with tf.GradientTape() as tape:
    error = own[0] @ tf.transpose(own[1]) + own[2] - target
    loss = tf.reduce_sum(error**2)
for name, one in zip(names, tape.gradient(loss, own)):
    print(f"{name}, TensorFlow:", one.numpy().tolist())
    #> input, TensorFlow: [[2.0, 4.0, 8.0], [2.0, 6.0, 10.0]]
    #> weight, TensorFlow: [[6.0, 4.0, 8.0], [16.0, 8.0, 18.0]]
    #> bias, TensorFlow: [4.0, 10.0]

# %% exercise
def forgetful(a, b):
    def push(grad):
        a.grad += grad * b.data
        b.grad += grad * a.data

    return Value(a.data * b.data, (a, b), push)


x = Value(3)
backward(add(forgetful(x, x), x))  # $x^2 + x$
print("before:", x.grad)
#> before: 7.0

# %% answer
def forgetful(a, b):
    def push(grad):
        a.grad = grad * b.data
        b.grad = grad * a.data

    return Value(a.data * b.data, (a, b), push)


x = Value(3)
backward(add(forgetful(x, x), x))
print("after:", x.grad)
#> after: 3.0
u, v = Value(3), Value(5)
backward(forgetful(u, v))
print("each used once:", u.grad, v.grad)
#> each used once: 5.0 3.0
assert x.grad == 3
