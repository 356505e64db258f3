import jax
import jax.numpy as jnp

X = jnp.array([[1.0, 2, 3], [4, 5, 6]])  # (batch, in_features)
W = jnp.array([[1.0], [0], [1]])  # (in_features, out_features)


def column(W, x):
    return jnp.square(x @ W)  # (1,)


def scalar(W, x):
    return column(W, x).squeeze(-1)  # ()


for loss in column, scalar:
    try:
        each = jax.vmap(jax.grad(loss), in_axes=(None, 0))(W, X)
        answer = each.shape
    except TypeError as error:
        answer = f"{type(error).__name__}: {error}"
    print(f"{loss.__name__}:", answer)
    #> column: TypeError: Gradient only defined for scalar-output functions. Output had shape: (1,).
    #> scalar: (2, 3, 1)
