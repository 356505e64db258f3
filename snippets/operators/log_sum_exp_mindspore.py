import mindspore as ms

ops = ms.ops
z, t = ms.Tensor([1000.0, 0.0]), 1
p = ops.softmax(z)  # $p_k = e^{z_k} / \sum_j e^{z_j}$
# $-\log p_t = \log \sum_k e^{z_k} - z_t$
naive = ops.log(ops.exp(z).sum()) - z[t]
m = z.max()  # $m = \max_k z_k$
# $\log \sum_k e^{z_k} = m + \log \sum_k e^{z_k - m}$
stable = m + ops.log(ops.exp(z - m).sum()) - z[t]
label = ms.Tensor([t], ms.int32)
loss = ops.cross_entropy(z.reshape(1, 2), label)

print("softmax, then logarithm:", -ops.log(p[t]).item())
#> softmax, then logarithm: inf
print("log of the sum:", naive.item())
#> log of the sum: inf
print("largest taken out:", stable.item())
#> largest taken out: 1000.0
print("loss function:", loss.item())
#> loss function: 1000.0
