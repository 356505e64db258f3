import mindspore as ms
from mindspore import nn, ops


def changes(optimizer, **options):
    rows = nn.Embedding(3, 2)
    table = rows.embedding_table
    table.set_data(ops.ones((3, 2)))
    step = optimizer(rows.trainable_params(), 0.5, **options)
    forward = ms.value_and_grad(
        lambda index: rows(index).sum(), None, [table]
    )
    for index in 0, 1:
        before = table.asnumpy()[:, 0].copy()
        step(forward(ms.Tensor([index], ms.int32))[1])
    change = table.asnumpy()[:, 0] - before
    return [round(float(x), 4) for x in change]


print("SGD:", changes(nn.SGD))
#> SGD: [0.0, -0.5, 0.0]
# $m_t = \mu m_{t-1} + g_t$, $-\eta m_t$, $\mu m_{t-1}$, $g_t$, $g$
print("momentum:", changes(nn.Momentum, momentum=0.5))
#> momentum: [-0.25, -0.5, 0.0]
print("Adam:", changes(nn.Adam))
#> Adam: [-0.335, -0.3721, 0.0]
print("weight decay:", changes(nn.SGD, weight_decay=0.5))
#> weight decay: [-0.0625, -0.6875, -0.1875]
