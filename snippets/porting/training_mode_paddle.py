import paddle

ones, x = paddle.ones([4]), paddle.to_tensor([[1.0], [3.0]])
paddle.seed(0)

dropout, norm = paddle.nn.Dropout(0.5), paddle.nn.BatchNorm1D(1)
print("dropout keeps ones:", bool((dropout(ones) == ones).all()))
#> dropout keeps ones: False
print("batch norm:", norm(x).flatten().round(2).tolist())
#> batch norm: [-1.0, 1.0]

dropout, norm = paddle.nn.Dropout(0.5), paddle.nn.BatchNorm1D(1)
dropout.eval()
norm.eval()
keeps = bool((dropout(ones) == ones).all())
print("dropout keeps ones, eval:", keeps)
#> dropout keeps ones, eval: True
print("batch norm, eval:", norm(x).flatten().round(2).tolist())
#> batch norm, eval: [1.0, 3.0]
