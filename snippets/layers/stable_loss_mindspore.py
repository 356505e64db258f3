import mindspore as ms
from mindspore import ops

z, t = ms.Tensor([200.0]), ms.Tensor([0.0])

# $\log(1 + e^z) - t z$
naive = ops.log(1 + ops.exp(z)) - t * z
# $\log(1 + e^z) = \max(z, 0) + \log(1 + e^{-|z|})$
tail = ops.log(1 + ops.exp(-ops.abs(z)))
stable = ops.relu(z) + tail - t * z
loss = ms.nn.BCEWithLogitsLoss()(z, t)

print("naive formula:", naive.item())
#> naive formula: inf
print("stable formula:", stable.item())
#> stable formula: 200.0
print("loss function:", loss.item())
#> loss function: 200.0
