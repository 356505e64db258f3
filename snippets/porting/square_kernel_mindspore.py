import mindspore as ms

weight = ms.Tensor([[1.0, 2.0], [3.0, 4.0]])
x = ms.Tensor([[1.0, 10.0]])
dense = ms.nn.Dense(2, 2, has_bias=False)

dense.weight.set_data(weight)
print("as it is:", dense(x).asnumpy().tolist())
#> as it is: [[21.0, 43.0]]
dense.weight.set_data(weight.T)
print("transposed:", dense(x).asnumpy().tolist())
#> transposed: [[31.0, 42.0]]
