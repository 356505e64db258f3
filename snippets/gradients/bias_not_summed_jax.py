import jax
import jax.numpy as jnp


def linear(over_rows):
    def backward(saved, dy):
        x, w = saved
        db = dy.sum(0) if over_rows else dy
        return dy @ w.T, x.T @ dy, db

    call = jax.custom_vjp(lambda x, w, b: x @ w + b)
    call.defvjp(lambda x, w, b: (x @ w + b, (x, w)), backward)
    return call


x = jnp.ones((2, 3))
w, b = jnp.ones((3, 2)), jnp.ones(2)
for label, over_rows in ("dy.sum(0)", True), ("dy", False):
    y, pullback = jax.vjp(linear(over_rows), x, w, b)
    try:
        db = pullback(jnp.ones_like(y))[2].tolist()
    except ValueError as error:
        assert "the shapes do not match" in str(error)
        db = "ValueError: the shapes do not match"
    print(f"{label}:", db)
    #> dy.sum(0): [2.0, 2.0]
    #> dy: ValueError: the shapes do not match
