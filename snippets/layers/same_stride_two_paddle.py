import paddle

settings = dict(stride=2, padding="SAME", bias_attr=False)
layer = paddle.nn.Conv1D(1, 1, kernel_size=3, **settings)
layer.weight.set_value(paddle.to_tensor([[[100.0, 10.0, 1.0]]]))

even = paddle.to_tensor([[[1.0, 2.0, 3.0, 4.0]]])
odd = paddle.to_tensor([[[1.0, 2.0, 3.0, 4.0, 5.0]]])
print("four inputs:", layer(even).astype(int).tolist()[0][0])
#> four inputs: [123, 340]
print("five inputs:", layer(odd).astype(int).tolist()[0][0])
#> five inputs: [12, 234, 450]
