import paddle

z, t = paddle.to_tensor([1000.0, 0.0]), paddle.to_tensor(1)
p = paddle.nn.functional.softmax(z)
# $p_k = e^{z_k} / \sum_j e^{z_j}$
# $-\log p_t = \log \sum_k e^{z_k} - z_t$
naive = paddle.log(paddle.exp(z).sum()) - z[t]
m = z.max()  # $m = \max_k z_k$
# $\log \sum_k e^{z_k} = m + \log \sum_k e^{z_k - m}$
stable = m + paddle.log(paddle.exp(z - m).sum()) - z[t]
cross_entropy = paddle.nn.CrossEntropyLoss()
loss = cross_entropy(z.reshape([1, 2]), t.reshape([1]))

print("softmax, then logarithm:", -paddle.log(p[t]).item())
#> softmax, then logarithm: 64.0
print("log of the sum:", naive.item())
#> log of the sum: inf
print("largest taken out:", stable.item())
#> largest taken out: 1000.0
print("loss function:", loss.item())
#> loss function: 64.0
