import paddle


def slope(f, value, dtype="float32"):
    x = paddle.to_tensor(value, dtype, stop_gradient=False)
    return paddle.grad(f(x), x)[0].tolist()


bce = paddle.nn.functional.binary_cross_entropy_with_logits
softplus, one = paddle.nn.functional.softplus, paddle.to_tensor(1.0)
logits = {"below": -1e-4, "at": 0.0, "above": 1e-4}
for place, z in logits.items():
    own = slope(lambda z: bce(z, paddle.ones_like(z)), z)
    print(f"positive, {place} zero:", round(own, 3))
    #> positive, below zero: -0.5
    #> positive, at zero: -1.5
    #> positive, above zero: -0.5
for place, z in logits.items():
    own = slope(lambda z: bce(z, paddle.zeros_like(z)), z)
    print(f"negative, {place} zero:", round(own, 3))
    #> negative, below zero: 0.5
    #> negative, at zero: -0.5
    #> negative, above zero: 0.5
own = slope(lambda z: bce(z, one, pos_weight=one), 0.0)
print("positive, at zero, pos_weight:", own)
#> positive, at zero, pos_weight: -0.5
own = slope(lambda z: softplus(z) - z, 0.0)
print("positive, at zero, by hand:", own)
#> positive, at zero, by hand: -0.5
own = slope(lambda z: bce(z, paddle.ones_like(z)), 0.0, "float64")
print("positive, at zero, float64:", own)
#> positive, at zero, float64: -1.5
