import paddle

one = paddle.ones([3])
close = paddle.allclose(one, one, rtol=0.0, atol=1e-5)
print("rtol=0.0:", close.item())
#> rtol=0.0: True
try:
    paddle.allclose(one, one, rtol=0, atol=1e-5)
except ValueError as error:
    print("rtol=0:", str(error).split(" (at")[0])
    #> rtol=0: (InvalidArgument) Input (Rtol) type must be double or float, but get int64.
