import paddle

x, y = paddle.full([4, 3], 2.0), paddle.zeros([4, 3])
mse = paddle.nn.MSELoss

print("default reduction:", mse().reduction)
#> default reduction: mean
print("default loss:", mse()(x, y).item())
#> default loss: 4.0
print("reduction none:", tuple(mse(reduction="none")(x, y).shape))
#> reduction none: (4, 3)
print("reduction sum:", mse(reduction="sum")(x, y).item())
#> reduction sum: 48.0
by_function = paddle.nn.functional.mse_loss(x, y)
print("function:", tuple(by_function.shape))
#> function: ()
