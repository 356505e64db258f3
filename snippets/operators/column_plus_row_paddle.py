import paddle

column = paddle.to_tensor([[1], [2], [3], [4], [5]])
row = paddle.to_tensor([[10, 20, 30, 40, 50]])

grid = column + row
print("(5, 1) + (1, 5):", tuple(grid.shape))
#> (5, 1) + (1, 5): (5, 5)
print("first row:", grid[0].tolist())
#> first row: [11, 21, 31, 41, 51]
print("last row:", grid[-1].tolist())
#> last row: [15, 25, 35, 45, 55]
