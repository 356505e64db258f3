import jax


def repeat(x, steps):
    for _ in range(steps):
        x = 4 * x * (1 - x)  # $4x(1 - x)$
    return x


y, slope = "x", "1"
for steps in range(1, 11):
    slope = f"(4*{slope}*(1-{y}) - 4*{y}*{slope})"
    y = f"4*{y}*(1-{y})"
    if steps in (1, 5, 10):
        program = jax.make_jaxpr(jax.grad(repeat), static_argnums=1)
        length = len(program(0.5, steps).eqns), slope.count("*")
        print(f"steps {steps}, operations and products:", length)
        #> steps 1, operations and products: (8, 4)
        #> steps 5, operations and products: (40, 320)
        #> steps 10, operations and products: (80, 20480)
