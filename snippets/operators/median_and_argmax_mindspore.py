import mindspore as ms

x = ms.Tensor([1.0, 2.0, 3.0, 4.0])
table = ms.Tensor([[1.0, 2.0], [3.0, 4.0]])

print("median([1, 2, 3, 4]):", ms.ops.median(x)[0].item())
#> median([1, 2, 3, 4]): 2.0
middle = ms.ops.sort(x)[0][1:3].mean()
print("mean of the two middle:", middle.item())
#> mean of the two middle: 2.5
print("argmax of a table:", ms.ops.argmax(table).tolist())
#> argmax of a table: 3
by_column = ms.ops.argmax(table, dim=0)
print("argmax along axis 0:", by_column.tolist())
#> argmax along axis 0: [1, 1]
