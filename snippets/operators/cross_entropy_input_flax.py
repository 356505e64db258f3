import jax
import jax.numpy as jnp
import optax

logits, label = jnp.array([[2.0, 0.0]]), jnp.array([0])
p = jax.nn.softmax(logits)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels

loss = cross_entropy(logits, label)
print("default, given logits:", f"{loss[0]:.4f}")
#> default, given logits: 0.1269
loss = cross_entropy(p, label)
print("default, given probabilities:", f"{loss[0]:.4f}")
#> default, given probabilities: 0.3832
loss = cross_entropy(logits, label)
print("right for logits:", f"{loss[0]:.4f}")
#> right for logits: 0.1269
loss = cross_entropy(jnp.log(p), label)
print("right for probabilities:", f"{loss[0]:.4f}")
#> right for probabilities: 0.1269
