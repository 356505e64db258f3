import paddle

x = paddle.to_tensor([1.0, 2.0, 3.0, 4.0])
table = paddle.to_tensor([[1, 2], [3, 4]])

print("median([1, 2, 3, 4]):", paddle.median(x).item())
#> median([1, 2, 3, 4]): 2.5
middle = paddle.quantile(x, 0.5)
print("mean of the two middle:", middle.item())
#> mean of the two middle: 2.5
print("argmax of a table:", paddle.argmax(table).tolist())
#> argmax of a table: 3
by_column = paddle.argmax(table, axis=0)
print("argmax along axis 0:", by_column.tolist())
#> argmax along axis 0: [1, 1]
