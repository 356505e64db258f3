import jax


def second(activation, w):
    def u(x):
        return activation(w * x)

    return jax.grad(jax.grad(u))(1.0)  # $u''$, $u'' = 1$


for activation in jax.nn.relu, jax.nn.softplus:

    def loss(w):
        return (second(activation, w) - 1) ** 2  # $(u'' - 1)^2$

    name, value = activation.__name__, second(activation, 2.0).item()
    slope = jax.grad(loss)(2.0).item()
    print(f"{name}:", round(value, 3), "with gradient", round(slope, 3))
    #> relu: 0.0 with gradient 0.0
    #> softplus: 0.42 with gradient -0.116
