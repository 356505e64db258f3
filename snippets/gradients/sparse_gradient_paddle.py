import paddle

rows = paddle.nn.Embedding(3, 2, sparse=True)
rows.weight.set_value(paddle.ones([3, 2]))
(rows(paddle.to_tensor([0, 0])) ** 2).sum().backward()

gradient = rows.weight.grad
print("selected rows:", gradient.is_selected_rows())
#> selected rows: True
print("values:", gradient.shape)
#> values: paddle.Size([2, 2])
