import mlx.core as mx
import mlx.nn as nn
import mlx.optimizers as optim


def changes(optimizer, **options):
    rows = nn.Embedding(3, 2)
    rows.weight = mx.ones((3, 2))
    step = optimizer(0.5, **options)
    for index in 0, 1:
        before = rows.weight[:, 0]
        loss = nn.value_and_grad(rows, lambda i: rows(i).sum())
        step.update(rows, loss(mx.array([index]))[1])
    change = rows.weight[:, 0] - before
    return [round(x, 4) for x in change.tolist()]


print("SGD:", changes(optim.SGD))
#> SGD: [0.0, -0.5, 0.0]
# $m_t = \mu m_{t-1} + g_t$, $-\eta m_t$, $\mu m_{t-1}$, $g_t$, $g$
print("momentum:", changes(optim.SGD, momentum=0.5))
#> momentum: [-0.25, -0.5, 0.0]
print("Adam:", changes(optim.Adam, bias_correction=True))
#> Adam: [-0.335, -0.3721, 0.0]
print("weight decay:", changes(optim.SGD, weight_decay=0.5))
#> weight decay: [-0.0625, -0.6875, -0.1875]
