import paddle


def slope(f, value, dtype="float32"):
    x = paddle.to_tensor(value, dtype, stop_gradient=False)
    return paddle.grad(f(x), x)[0].tolist()


bce = paddle.nn.functional.binary_cross_entropy_with_logits
softplus, one = paddle.nn.functional.softplus, paddle.to_tensor(1.0)
for label in 0.0, 1.0:
    y = paddle.to_tensor(label)
    for z in -1e-4, 0.0, 1e-4:
        own = slope(lambda z, y=y: bce(z, y), z)
        print(f"label {label}, logit {z}:", round(own, 3))
        #> label 0.0, logit -0.0001: 0.5
        #> label 0.0, logit 0.0: -0.5
        #> label 0.0, logit 0.0001: 0.5
        #> label 1.0, logit -0.0001: -0.5
        #> label 1.0, logit 0.0: -1.5
        #> label 1.0, logit 0.0001: -0.5
own = slope(lambda z: bce(z, one, pos_weight=one), 0.0)
print("label 1.0, logit 0.0, pos_weight:", own)
#> label 1.0, logit 0.0, pos_weight: -0.5
own = slope(lambda z: softplus(z) - z, 0.0)
print("label 1.0, logit 0.0, by hand:", own)
#> label 1.0, logit 0.0, by hand: -0.5
own = slope(lambda z: bce(z, paddle.ones_like(z)), 0.0, "float64")
print("label 1.0, logit 0.0, float64:", own)
#> label 1.0, logit 0.0, float64: -1.5
