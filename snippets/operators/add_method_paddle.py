import paddle

column, row = paddle.ones([5, 1]), paddle.ones([1, 5])
try:
    column.add_(row)
except ValueError as error:
    print("add_:", error)
    #> add_: The shape of broadcast output [5, 5] is different from that of inplace tensor paddle.Size([5, 1]) in the Inplace operation.

a, b = paddle.ones([2]), paddle.ones([2])
before = a
a.add_(b)
print("before, after a.add_(b):", before.tolist())
#> before, after a.add_(b): [2.0, 2.0]
a += b
print("before, after a += b:", before.tolist())
#> before, after a += b: [2.0, 2.0]
print("a:", a.tolist())
#> a: [3.0, 3.0]
