import mindspore as ms
import numpy as np

ones = ms.Tensor(np.ones(4, "float32"))
x = ms.Tensor(np.array([[1.0], [3.0]], "float32"))

dropout, norm = ms.nn.Dropout(p=0.5), ms.nn.BatchNorm1d(1)
print("dropout keeps ones:", bool((dropout(ones) == ones).all()))
#> dropout keeps ones: True
print("batch norm:", norm(x).asnumpy().ravel().round(2).tolist())
#> batch norm: [1.0, 3.0]

dropout.set_train()
norm.set_train()
keeps = bool((dropout(ones) == ones).all())
print("dropout keeps ones, set_train:", keeps)
#> dropout keeps ones, set_train: False
y = norm(x).asnumpy().ravel().round(2)
print("batch norm, set_train:", y.tolist())
#> batch norm, set_train: [-1.0, 1.0]
