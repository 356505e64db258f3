from tinygrad import Tensor
from tinygrad.function import function


def linear(over_rows):
    def vjp(dy, call):
        dy = Tensor(dy)
        x, w, _ = [Tensor(saved) for saved in call.src[1:]]
        db = dy.sum(0) if over_rows else dy
        return (dy @ w.T).uop, (x.T @ dy).uop, db.uop

    return function(lambda x, w, b: x @ w + b, grad_fxn=vjp)


x = Tensor([[1.0, 1, 1], [1, 1, 1]]).clone()
w = Tensor([[1.0, 1], [1, 1], [1, 1]]).clone()
b = Tensor([1.0, 1]).clone()
for label, over_rows in ("dy.sum(0)", True), ("dy", False):
    y = linear(over_rows)(x, w, b)
    (db,) = y.gradient(b, gradient=Tensor.ones(2, 2))
    print(f"{label}:", db.tolist())
    #> dy.sum(0): [2.0, 2.0]
    #> dy: [2.0, 2.0]
