import jax

setting = jax.config.jax_default_matmul_precision
print("float32 products:", setting)
#> float32 products: None
