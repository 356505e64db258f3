import torch


def f(x):
    loss = x * x
    return loss, 10 * x


x = torch.tensor(3.0)
try:
    print("without has_aux:", torch.func.grad(f)(x))
except RuntimeError as error:
    print("without has_aux:", f"{type(error).__name__}: {error}")
    #> without has_aux: RuntimeError: grad_and_value(f)(*args): Expected f(*args) to return a Tensor, got <class 'tuple'>
gradient, extra = torch.func.grad(f, has_aux=True)(x)
print("with has_aux:", gradient.item())
#> with has_aux: 6.0
print("second output:", extra.item())
#> second output: 30.0
