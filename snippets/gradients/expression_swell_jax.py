import jax


def repeat(x, steps):
    for _ in range(steps):
        x = 4 * x * (1 - x)
    return x


y, slope = "x", "1"
for steps in range(1, 11):
    slope = f"(4*{slope}*(1-{y}) - 4*{y}*{slope})"
    y = f"4*{y}*(1-{y})"
    program = jax.make_jaxpr(jax.grad(repeat), static_argnums=1)
    operations = len(program(0.5, steps).eqns)
    products = slope.count("*")
    print(f"{steps}:", operations, "and", products)
    #> 1: 8 and 4
    #> 2: 16 and 16
    #> 3: 24 and 48
    #> 4: 32 and 128
    #> 5: 40 and 320
    #> 6: 48 and 768
    #> 7: 56 and 1792
    #> 8: 64 and 4096
    #> 9: 72 and 9216
    #> 10: 80 and 20480
