import paddle


def slope(f, value):
    x = paddle.to_tensor(value, stop_gradient=False)
    return paddle.grad(f(x), x)[0].tolist()


def by_hand(A):
    return A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]


singular = [[1.0, 2], [2, 4]]
print("det:", slope(paddle.linalg.det, singular))
#> det: [[0.0, 0.0], [0.0, 0.0]]
print("ad - bc:", slope(by_hand, singular))
#> ad - bc: [[4.0, -2.0], [-2.0, 1.0]]
batch = [[[1.0, 2], [3, 4]], singular]
first, second = slope(lambda A: paddle.linalg.det(A).sum(), batch)
print("batch, regular matrix:", first)
#> batch, regular matrix: [[0.0, 0.0], [0.0, 0.0]]
print("batch, singular matrix:", second)
#> batch, singular matrix: [[0.0, 0.0], [0.0, 0.0]]
alone = slope(paddle.linalg.det, [[1.0, 2], [3, 4]])
print("regular matrix alone:", alone)
#> regular matrix alone: [[4.0, -3.0], [-2.0, 1.0]]
