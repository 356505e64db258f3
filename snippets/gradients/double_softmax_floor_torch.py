import math

import torch

loss, label = torch.nn.CrossEntropyLoss(), torch.tensor([0])


def first(prepare, k):
    z = torch.zeros(1, k, requires_grad=True)
    return torch.autograd.grad(loss(prepare(z), label), z)[0][0, 0]


for k in 2, 10, 100, 1000:
    sure = torch.nn.functional.one_hot(label, k).float()
    print(f"{k} classes, lowest loss:", f"{loss(sure, label):.3f}")
    #> 2 classes, lowest loss: 0.313
    #> 10 classes, lowest loss: 1.461
    #> 100 classes, lowest loss: 3.622
    #> 1000 classes, lowest loss: 5.909
for k in 2, 10, 100, 1000:
    formula = math.log(1 + (k - 1) / math.e)  # $\log(1 + (K - 1) / e)$
    print(f"{k} classes, formula:", f"{formula:.3f}")
    #> 2 classes, formula: 0.313
    #> 10 classes, formula: 1.461
    #> 100 classes, formula: 3.622
    #> 1000 classes, formula: 5.909
for k in 2, 10, 100, 1000:
    ratio = first(lambda z: z, k) / first(lambda z: z.softmax(1), k)
    print(f"{k} classes, too small by:", f"{ratio:.0f}")
    #> 2 classes, too small by: 2
    #> 10 classes, too small by: 10
    #> 100 classes, too small by: 100
    #> 1000 classes, too small by: 1000
