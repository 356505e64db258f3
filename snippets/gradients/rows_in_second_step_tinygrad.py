from tinygrad import Tensor
from tinygrad.helpers import Context
from tinygrad.nn import Embedding, optim


def changes(optimizer, **options):
    rows = Embedding(3, 2)
    rows.weight = Tensor.ones(3, 2).contiguous()
    step = optimizer([rows.weight], 0.5, **options)
    for index in 0, 1:
        before = rows.weight.tolist()
        step.zero_grad()
        rows(Tensor([index])).sum().backward()
        step.step()
    pairs = zip(rows.weight.tolist(), before)
    return [round(new[0] - old[0], 4) for new, old in pairs]


with Context(TRAINING=1):
    print("SGD:", changes(optim.SGD))
    #> SGD: [0.0, -0.5, 0.0]
    # $m_t = \mu m_{t-1} + g_t$, $-\eta m_t$, $\mu m_{t-1}$, $g_t$, $g$
    print("momentum:", changes(optim.SGD, momentum=0.5))
    #> momentum: [-0.25, -0.5, 0.0]
    print("Adam:", changes(optim.Adam))
    #> Adam: [-0.335, -0.3721, 0.0]
    print("weight decay:", changes(optim.SGD, weight_decay=0.5))
    #> weight decay: [-0.0625, -0.6875, -0.1875]
