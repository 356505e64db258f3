import jax.numpy as jnp

i, f = jnp.ones((2, 2), dtype=int), jnp.ones((2, 2))
products = {
    "int @ int": lambda: i @ i,
    "int * float": lambda: i * f,
    "int @ float": lambda: i @ f,
}

for name, product in products.items():
    try:
        result = product().dtype.name
    except TypeError as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> int @ int: int32
    #> int * float: float32
    #> int @ float: float32
