import paddle

z, t = paddle.to_tensor([200.0]), paddle.to_tensor([0.0])

# $\log(1 + e^z) - t z$
naive = paddle.log(1 + paddle.exp(z)) - t * z
# $\log(1 + e^z) = \max(z, 0) + \log(1 + e^{-|z|})$
tail = paddle.log(1 + paddle.exp(-z.abs()))
stable = z.clip(min=0) + tail - t * z
loss = paddle.nn.BCEWithLogitsLoss()(z, t)

print("naive formula:", naive.item())
#> naive formula: inf
print("stable formula:", stable.item())
#> stable formula: 200.0
print("loss function:", loss.item())
#> loss function: 200.0
