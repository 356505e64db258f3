import jax

key = jax.random.key(0)
print("first number:", f"{jax.random.uniform(key, (3,))[0]:.4f}")
#> first number: 0.9477

key = jax.random.key(0)
print("again:", f"{jax.random.uniform(key, (3,))[0]:.4f}")
#> again: 0.9477
