import optax

print("optax.l2_loss(2):", optax.l2_loss(2.0))
#> optax.l2_loss(2): 2.0
print("optax.squared_error(2):", optax.squared_error(2.0))
#> optax.squared_error(2): 4.0
