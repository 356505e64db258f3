import jax


# $dy/dw = ∂y/∂u + ∂y/∂v$
def rnn(u, v):
    state = u * 1 + 2
    return v * state


first, second = jax.grad(rnn, argnums=(0, 1))(2.0, 2.0)
shared = jax.grad(lambda w: rnn(w, w))(2.0)
print("first use:", first)
#> first use: 2.0
print("second use:", second)
#> second use: 4.0
print("shared:", shared)
#> shared: 6.0
