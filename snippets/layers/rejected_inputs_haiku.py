import haiku as hk
import jax
import jax.numpy as jnp

layer = hk.without_apply_rng(hk.transform(lambda x: hk.Linear(3)(x)))
weights = layer.init(jax.random.key(0), jnp.ones((2, 5)))
inputs = {
    "0D": jnp.ones(()),
    "wrong last axis": jnp.ones((2, 4)),
    "list": [[1.0, 2.0, 3.0, 4.0, 5.0]],
}

for name, x in inputs.items():
    try:
        layer.apply(weights, x)
    except (AttributeError, ValueError) as error:
        print(f"{name}:", error)
        #> 0D: Input must not be scalar.
        #> wrong last axis: 'linear/w' with retrieved shape (5, 3) does not match shape=[4, 3] dtype=dtype('float32')
        #> list: 'list' object has no attribute 'shape'
