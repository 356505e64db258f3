import jax
import jax.numpy as jnp

x = jnp.array(20.0)
z = jnp.array([200.0, 0.0])
s = jax.nn.sigmoid(x)
assert s.dtype == jnp.float32

print("sigmoid(20):", s.item())
#> sigmoid(20): 1.0
print("log(1 - sigmoid(20)):", f"{jnp.log(1 - s):.4f}")
#> log(1 - sigmoid(20)): -inf
safe = jax.nn.log_sigmoid(-x)
print("log_sigmoid(-20):", f"{safe:.4f}")
#> log_sigmoid(-20): -20.0000
log = jnp.log(jax.nn.softmax(z))
print("log(softmax([200, 0])):", f"{log[1]:.4f}")
#> log(softmax([200, 0])): -inf
safe = jax.nn.log_softmax(z)
print("log_softmax([200, 0]):", f"{safe[1]:.4f}")
#> log_softmax([200, 0]): -200.0000
