import jax


def loss(x, w):
    return w * x * x


gradient = jax.grad(loss)(2.0, 3.0)
print("by default:", gradient.item())
#> by default: 12.0
gradients = jax.grad(loss, argnums=(0, 1))(2.0, 3.0)
print("argnums:", [gradient.item() for gradient in gradients])
#> argnums: [12.0, 4.0]
