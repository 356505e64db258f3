import jax
import jax.numpy as jnp

X = jnp.array([[1 + 1j, 2]])
K = jnp.array([[3], [1j]])
G = jnp.array([[1 + 2j]])

_, vjp = jax.vjp(lambda K: X @ K, K)
(dK,) = vjp(G)
print("weight gradient:", dK.tolist())
#> weight gradient: [[(-1+3j)], [(2+4j)]]
print("X as it is:", (X.T @ G).tolist())
#> X as it is: [[(-1+3j)], [(2+4j)]]
print("X conjugated:", (X.conj().T @ G).tolist())
#> X conjugated: [[(3+1j)], [(2+4j)]]
