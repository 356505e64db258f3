import jax.numpy as jnp

x = jnp.array([[1, 2, 3], [4, 5, 6]])
y = jnp.array([[1, 0, 2], [0, 1, 3]])
u, v = x[:, 0], y[1]
same = jnp.array_equal

# $z_{ij} = x_{ij} y_{ij}$
star = jnp.einsum("ij,ij->ij", x, y)
print("ij,ij->ij is x * y:", same(star, x * y))
#> ij,ij->ij is x * y: True
# $z_{ij} = \sum_k x_{ik} y_{kj}$
at = jnp.einsum("ik,kj->ij", x, y.T)
print("ik,kj->ij is x @ y.T:", same(at, x @ y.T))
#> ik,kj->ij is x @ y.T: True
# $z_{ij} = \sum_k x_{ik} y_{jk}$
rows = jnp.einsum("ik,jk->ij", x, y)
print("ik,jk->ij is inner:", same(rows, jnp.inner(x, y)))
#> ik,jk->ij is inner: True
# $z_{ij} = u_i v_j$
table = jnp.einsum("i,j->ij", u, v)
print("i,j->ij is outer:", same(table, jnp.outer(u, v)))
#> i,j->ij is outer: True
