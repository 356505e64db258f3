import mindspore as ms


class Linear(ms.nn.Cell):
    def __init__(self, over_rows):
        super().__init__()
        self.over_rows = over_rows

    def construct(self, x, w, b):
        return x @ w + b

    def bprop(self, x, w, b, y, dy):
        db = dy.sum(0) if self.over_rows else dy
        return dy @ w.T, x.T @ dy, db


x, w, b = ms.ops.ones((2, 3)), ms.ops.ones((3, 2)), ms.ops.ones(2)
for label, over_rows in ("dy.sum(0)", True), ("dy", False):
    y, pullback = ms.vjp(Linear(over_rows), x, w, b)
    db = pullback(ms.ops.ones_like(y))[2]
    print(f"{label}:", db.asnumpy().tolist())
    #> dy.sum(0): [2.0, 2.0]
    #> dy: [2.0, 2.0]
