import numpy as np
import paddle

image = np.arange(12, dtype=np.float32).reshape(1, 3, 2, 2)
weight = np.eye(1, 12, dtype=np.float32)  # (out, C * H * W)
weight[0, 1] = 10
before = image.reshape(1, 12) @ weight.T
print("PyTorch:", before.tolist())
#> PyTorch: [[10.0]]

linear = paddle.nn.Linear(12, 1, bias_attr=False)
model = paddle.nn.Sequential(paddle.nn.Flatten(), linear)
linear.set_state_dict({"weight": weight.T})
after = model(paddle.to_tensor(image))
print("PaddlePaddle, transposed:", after.tolist())
#> PaddlePaddle, transposed: [[10.0]]
