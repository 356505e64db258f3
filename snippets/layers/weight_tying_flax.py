import jax.numpy as jnp
from flax import nnx

rngs = nnx.Rngs(0)
embedding = nnx.Embed(10, 4, rngs=rngs)
head = nnx.Linear(4, 10, use_bias=False, rngs=rngs)
print("embedding:", embedding.embedding.shape)
#> embedding: (10, 4)
print("output layer:", head.kernel.shape)
#> output layer: (4, 10)

x = jnp.ones((2, 4))
logits = embedding.attend(x)
print("tied logits:", logits.shape)
#> tied logits: (2, 10)
assert jnp.array_equal(logits, x @ embedding.embedding[...].T)
