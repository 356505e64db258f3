from tinygrad import Tensor


def slope(f, value):
    x = Tensor(value).clone()
    return f(x).gradient(x)[0].tolist()


names = "elu celu silu mish softplus erf atan asin"
for name in names.split():
    own = slope(getattr(Tensor, name), 0.0)
    print(f"{name} at 0.0:", round(own, 3))
    #> elu at 0.0: 0.0
    #> celu at 0.0: 1.0
    #> silu at 0.0: 0.5
    #> mish at 0.0: 0.6
    #> softplus at 0.0: 0.5
    #> erf at 0.0: 0.0
    #> atan at 0.0: 0.0
    #> asin at 0.0: 0.0
