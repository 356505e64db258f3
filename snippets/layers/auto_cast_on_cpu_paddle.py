import warnings

import paddle

layer = paddle.nn.Linear(in_features=5, out_features=3)
x = paddle.ones([2, 5])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with paddle.amp.auto_cast(dtype="bfloat16"):
        y = layer(x)
print("warning:", str(caught[-1].message).split(",")[0])
#> warning: amp_guard can only be enabled on CUDAPlace
print("output:", y.numpy().dtype)
#> output: float32
