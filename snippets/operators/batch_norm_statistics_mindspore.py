import mindspore as ms

layer = ms.nn.BatchNorm1d(1, momentum=0.75)
layer.set_train()
layer(ms.Tensor([[0.0], [4.0]]))
mean, variance = layer.moving_mean, layer.moving_variance

print("momentum: 0.75")
#> momentum: 0.75
# $m \leftarrow 0.75 m + 0.25 \cdot 2$
print("running mean:", mean.asnumpy().item())
#> running mean: 0.5
# $v \leftarrow 0.75 v + 0.25 \cdot 8$
print("running variance:", variance.asnumpy().item())
#> running variance: 2.75
