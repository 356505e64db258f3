import paddle

x = paddle.ones([1, 3], dtype="float64")
linear = paddle.nn.Linear(3, 2)

try:
    print("float64 input:", linear(x).dtype)
except ValueError as error:
    print("float64 input:", str(error).splitlines()[0])
    #> float64 input: (InvalidArgument) The type of data we are trying to retrieve (float32) does not match the type of data (float64) currently contained in the container.

y = linear.to(dtype="float64")(x)
print("float64 layer:", str(y.dtype).removeprefix("paddle."))
#> float64 layer: float64
