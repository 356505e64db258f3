import mindspore as ms
import numpy as np

image = np.arange(12, dtype=np.float32).reshape(1, 3, 2, 2)
weight = np.eye(1, 12, dtype=np.float32)  # (out, C * H * W)
weight[0, 1] = 10
before = image.reshape(1, 12) @ weight.T
print("PyTorch:", before.tolist())
#> PyTorch: [[10.0]]

dense = ms.nn.Dense(12, 1, has_bias=False)
model = ms.nn.SequentialCell(ms.nn.Flatten(), dense)
dense.weight.set_data(ms.Tensor(weight))
after = model(ms.Tensor(image))
print("MindSpore, as it is:", after.asnumpy().tolist())
#> MindSpore, as it is: [[10.0]]
