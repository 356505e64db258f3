# %% imports
import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import torch


# %% counter
def multiply(a, b):
    product = np.zeros((len(a), len(b[0])), dtype=int)
    count = 0
    for i, k, j in np.ndindex(len(a), len(b), len(b[0])):
        product[i, j] += a[i, k] * b[k, j]
        count += 1
    return product, count


a = np.arange(6).reshape(2, 3)
b = np.arange(12).reshape(3, 4)
product, count = multiply(a, b)
print("same as a @ b:", np.array_equal(product, a @ b))
#> same as a @ b: True
print("(2, 3) @ (3, 4):", count)
#> (2, 3) @ (3, 4): 24

# %% sides
# $f_3(f_2(f_1(x)))$, $J = J_3 J_2 J_1$
def from_left(chain):  # $(J_3 J_2) J_1$
    product, total = chain[0], 0
    for factor in chain[1:]:
        product, count = multiply(product, factor)
        total += count
    return product, total


def from_right(chain):  # $J_3 (J_2 J_1)$
    product, total = chain[-1], 0
    for factor in reversed(chain[:-1]):
        product, count = multiply(factor, product)
        total += count
    return product, total

# %% wide
def chain(*shapes):
    return [np.ones(shape, dtype=int) for shape in shapes]


wide = chain((1, 6), (6, 6), (6, 6))
print("wide, from the left:", from_left(wide)[1])
#> wide, from the left: 72
print("wide, from the right:", from_right(wide)[1])
#> wide, from the right: 252

# %% tall
tall = chain((6, 6), (6, 6), (6, 1))
print("tall, from the left:", from_left(tall)[1])
#> tall, from the left: 252
print("tall, from the right:", from_right(tall)[1])
#> tall, from the right: 72

# %% alexnet
def cost(m, k, n):  # $(m, k)$, $(k, n)$
    return m * k * n  # $m k n$


print("(2, 3) @ (3, 4), by the formula:", cost(2, 3, 4))
#> (2, 3) @ (3, 4), by the formula: 24
sizes = (9216, 4096, 4096, 1000, 1)
print("sizes:", sizes)
#> sizes: (9216, 4096, 4096, 1000, 1)
a, b, c, d, loss = sizes
left = cost(loss, d, c) + cost(loss, c, b) + cost(loss, b, a)
right = cost(c, b, a) + cost(d, c, a) + cost(loss, d, a)
print("AlexNet, from the left:", left)
#> AlexNet, from the left: 58621952

print("AlexNet, from the right:", right)
#> AlexNet, from the right: 192376774656

print("right / left:", right // left)
#> right / left: 3281

# %% activation
small = jax.jacrev(jnp.tanh)(jnp.ones(8))
print("not zero:", (small != 0).sum(), "of", small.size)
#> not zero: 8 of 64
n = 4096 + 4096
print("activations:", n)
#> activations: 8192
print("entries of their Jacobian:", n * n)
#> entries of their Jacobian: 67108864
print("megabytes in float32:", 4 * n * n // 10**6)
#> megabytes in float32: 268

# %% plot
n = np.array([1, 10, 100, 1000, 10000])  # $n$
left = 2 * cost(1, n, n)  # $2 n^2$
right = cost(n, n, n) + cost(1, n, n)  # $n^3 + n^2$
print("right / left at 1000:", right[3] / left[3])
#> right / left at 1000: 500.5
figure, axes = plt.subplots(figsize=(5, 3.5))
figure.subplots_adjust(left=0.12, bottom=0.1, right=0.98, top=0.96)
axes.loglog(n, left, "o-", color="#23815a", linewidth=2)
axes.loglog(n, right, "o-", color="#4f73e6", linewidth=2)
axes.tick_params(colors="#757d8a")
axes.spines[["left", "bottom"]].set_color("#757d8a")
axes.spines[["right", "top"]].set_visible(False)

# %% function
A = np.array([[1, 0, 2, 1], [0, 1, 1, 0], [1, 1, 0, 2]])
B = np.array([[1, 2, 0], [0, 1, 3]])
x = np.array([1, 2, 3, 4])
h = A @ x
y = B @ h**2  # $y = B (A x)^2$
print("h and y:", h.tolist(), y.tolist())
#> h and y: [11, 5, 11] [171, 388]
jacobians = [B, np.diag(2 * h), A]
left, count = from_left(jacobians)
print("Jacobian, ours:", left.tolist())
#> Jacobian, ours: [[22, 20, 64, 22], [66, 76, 10, 132]]
print("from the left:", count)
#> from the left: 42
print("from the right:", from_right(jacobians)[1])
#> from the right: 60

# %% rows
A_t, B_t, x_t = (torch.tensor(one).float() for one in (A, B, x))
x_t.requires_grad_()
passes = []
h_t = A_t @ x_t
h_t.register_hook(passes.append)
y_t = B_t @ h_t**2
rows = [
    torch.autograd.grad(y_t, x_t, seed, retain_graph=True)[0].tolist()
    for seed in torch.eye(2)
]
print("rows, PyTorch:", rows)
#> rows, PyTorch: [[22.0, 20.0, 64.0, 22.0], [66.0, 76.0, 10.0, 132.0]]
print("backward passes:", len(passes))
#> backward passes: 2

# %% columns
def f(x):
    return jnp.array(B) @ (jnp.array(A) @ x) ** 2


x_j = jnp.array(x, dtype="float32")
columns = []
for seed in jnp.eye(4):
    value, column = jax.jvp(f, (x_j,), (seed,))
    columns.append(column)
print("columns, JAX:", jnp.stack(columns, axis=1).tolist())
#> columns, JAX: [[22.0, 20.0, 64.0, 22.0], [66.0, 76.0, 10.0, 132.0]]
print("forward passes:", len(columns))
#> forward passes: 4

# %% batched
passes.clear()
(batch,) = torch.autograd.grad(
    y_t, x_t, torch.eye(2), retain_graph=True, is_grads_batched=True
)
print("all rows at once, PyTorch:", batch.tolist())
#> all rows at once, PyTorch: [[22.0, 20.0, 64.0, 22.0], [66.0, 76.0, 10.0, 132.0]]
print("batched passes:", len(passes))
#> batched passes: 1

# %% libraries
def f_t(x):
    return B_t @ (A_t @ x) ** 2


point = x_t.detach()
print("torch.func.jacrev:", torch.func.jacrev(f_t)(point).tolist())
#> torch.func.jacrev: [[22.0, 20.0, 64.0, 22.0], [66.0, 76.0, 10.0, 132.0]]
print("torch.func.jacfwd:", torch.func.jacfwd(f_t)(point).tolist())
#> torch.func.jacfwd: [[22.0, 20.0, 64.0, 22.0], [66.0, 76.0, 10.0, 132.0]]
print("jax.jacrev:", jax.jacrev(f)(x_j).tolist())
#> jax.jacrev: [[22.0, 20.0, 64.0, 22.0], [66.0, 76.0, 10.0, 132.0]]
print("jax.jacfwd:", jax.jacfwd(f)(x_j).tolist())
#> jax.jacfwd: [[22.0, 20.0, 64.0, 22.0], [66.0, 76.0, 10.0, 132.0]]

# %% exercise
decoder = chain((6, 6), (6, 1))
encoder = chain((1, 6), (6, 6))
print("whole, from the left:", from_left(decoder + encoder)[1])
#> whole, from the left: 288
print("whole, from the right:", from_right(decoder + encoder)[1])
#> whole, from the right: 288

# %% answer
tall, first = from_right(decoder)
wide, second = from_left(encoder)
product, third = multiply(tall, wide)
print("counts:", first, second, third)
#> counts: 36 36 36
print("from the bottleneck:", first + second + third)
#> from the bottleneck: 108
assert first + second + third == 108
