import jax.numpy as jnp

a, b, c = jnp.array([0.1, 0.7, -0.8])

first, second = (a + b) + c, a + (b + c)
print("(a + b) + c:", first.item())
#> (a + b) + c: 0.0
print("a + (b + c):", second.item())
#> a + (b + c): -2.2351741790771484e-08
print("allclose:", jnp.allclose(first, second).item())
#> allclose: False

atol = float(jnp.finfo(jnp.float32).eps) * abs(c).item()
print("eps * abs(c):", atol)
#> eps * abs(c): 9.536743306171047e-08
close = jnp.allclose(first, second, rtol=0, atol=atol)
print("allclose with that atol:", close.item())
#> allclose with that atol: True
