import mindspore as ms

u = ms.Tensor([1.0, 2.0, 3.0])
v = ms.Tensor([4.0, 5.0, 6.0])
x = ms.Tensor([[1.0, 2.0], [3.0, 4.0]])
y = ms.Tensor([[5.0, 6.0], [7.0, 8.0]])
w = ms.Tensor([1.0, 2.0])

result = u * v
print("element by element:", result.tolist())
#> element by element: [4.0, 10.0, 18.0]
result = ms.ops.inner(u, v)
print("dot product:", result.tolist())
#> dot product: 32.0
result = ms.ops.outer(u, v)
print("outer product:", result.tolist())
#> outer product: [[4.0, 5.0, 6.0], [8.0, 10.0, 12.0], [12.0, 15.0, 18.0]]
result = ms.ops.mv(x, w)
print("matrix and vector:", result.tolist())
#> matrix and vector: [5.0, 11.0]
result = ms.ops.mm(x, y)
print("matrix and matrix:", result.tolist())
#> matrix and matrix: [[19.0, 22.0], [43.0, 50.0]]
result = ms.ops.vecdot(x, y)
print("row by row:", result.tolist())
#> row by row: [17.0, 53.0]
result = ms.ops.inner(x, y)
print("every row with every row:", result.tolist())
#> every row with every row: [[17.0, 23.0], [39.0, 53.0]]
