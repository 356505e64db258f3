import paddle
from paddle import optimizer as optim


def changes(optimizer, sparse, **options):
    rows = paddle.nn.Embedding(3, 2, sparse=sparse)
    rows.weight.set_value(paddle.ones([3, 2]))
    step = optimizer(0.5, parameters=rows.parameters(), **options)
    for index in 0, 1:
        before = rows.weight[:, 0].clone()
        rows(paddle.to_tensor([index])).sum().backward()
        step.step()
        step.clear_grad()
    change = rows.weight[:, 0] - before
    return [round(x, 4) for x in change.tolist()]


momentum = {"momentum": 0.5}
print("SGD:", changes(optim.SGD, False))
#> SGD: [0.0, -0.5, 0.0]
# $m_t = \mu m_{t-1} + g_t$, $-\eta m_t$, $\mu m_{t-1}$, $g_t$, $g$
print("momentum:", changes(optim.Momentum, False, **momentum))
#> momentum: [-0.25, -0.5, 0.0]
print("Adam:", changes(optim.Adam, False))
#> Adam: [-0.335, -0.3721, 0.0]
print("weight decay:", changes(optim.SGD, False, weight_decay=0.5))
#> weight decay: [-0.0625, -0.6875, -0.1875]
print("momentum, sparse:", changes(optim.Momentum, True, **momentum))
#> momentum, sparse: [-0.25, -0.5, 0.0]
print("Adam, sparse:", changes(optim.Adam, True))
#> Adam, sparse: [-0.2876, -0.3194, 0.0]
lazy = changes(optim.Adam, True, lazy_mode=True)
print("Adam, sparse, lazy_mode:", lazy)
#> Adam, sparse, lazy_mode: [0.0, -0.3194, 0.0]
