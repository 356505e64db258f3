import paddle
from paddle.nn import functional as F

nan = float("nan")
x = paddle.to_tensor(nan, stop_gradient=False)
y = F.relu(x)
print("relu(nan):", y.item())
#> relu(nan): 0.0
print("slope:", paddle.grad(y, x)[0].item())
#> slope: 0.0
