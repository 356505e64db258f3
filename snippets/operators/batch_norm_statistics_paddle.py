import warnings

import paddle

layer = paddle.nn.BatchNorm1D(1, momentum=0.75)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    layer(paddle.to_tensor([[0.0], [4.0]]))
mean, variance = list(layer.state_dict().values())[2:]

print("momentum:", layer._momentum)
#> momentum: 0.75
# $m \leftarrow 0.75 m + 0.25 \cdot 2$
print("running mean:", mean.item())
#> running mean: 0.5
# $v \leftarrow 0.75 v + 0.25 \cdot 4$
print("running variance:", variance.item())
#> running variance: 1.75
