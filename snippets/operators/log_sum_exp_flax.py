import jax
import jax.numpy as jnp
import optax

z, t = jnp.array([1000.0, 0.0]), 1
p = jax.nn.softmax(z)  # $p_k = e^{z_k} / \sum_j e^{z_j}$
# $-\log p_t = \log \sum_k e^{z_k} - z_t$
naive = jnp.log(jnp.exp(z).sum()) - z[t]
m = z.max()  # $m = \max_k z_k$
# $\log \sum_k e^{z_k} = m + \log \sum_k e^{z_k - m}$
stable = m + jnp.log(jnp.exp(z - m).sum()) - z[t]
loss = optax.softmax_cross_entropy_with_integer_labels(z, t)

print("softmax, then logarithm:", -jnp.log(p[t]).item())
#> softmax, then logarithm: inf
print("log of the sum:", naive.item())
#> log of the sum: inf
print("largest taken out:", stable.item())
#> largest taken out: 1000.0
print("loss function:", loss.item())
#> loss function: 1000.0
