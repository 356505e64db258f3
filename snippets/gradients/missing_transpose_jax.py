import jax
import jax.numpy as jnp
import jax.test_util

matmul = jax.custom_vjp(lambda x, w: x @ w)


def backward(saved, dy):
    x, w = saved
    return dy @ w, x.T @ dy  # not dy @ w.T


matmul.defvjp(lambda x, w: (x @ w, (x, w)), backward)

x = jnp.array([[1.0, 2], [3, 4]])
for w in [[1.0, 2], [3, 4]], [[1.0, 2], [2, 4]]:
    inputs = x, jnp.array(w)
    try:
        passed = jax.test_util.check_grads(
            matmul, inputs, order=1, modes=["rev"]
        )
    except AssertionError as error:
        passed = type(error).__name__
    print(f"w = {w}:", passed)
    #> w = [[1.0, 2], [3, 4]]: AssertionError
    #> w = [[1.0, 2], [2, 4]]: None
