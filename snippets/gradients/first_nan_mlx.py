import mlx.core as mx

x = mx.array([0.0, 4.0])


def loss(x, probe):
    log = mx.log(x) + probe
    return mx.where(x > 0, log, 0.0).sum()


to_x, to_log = mx.grad(loss, argnums=(0, 1))(x, mx.zeros(2))
print("log:", to_log.tolist())
#> log: [0.0, 1.0]
print("x:", to_x.tolist())
#> x: [nan, 0.25]
