import paddle


def gradient(f, x):
    x.stop_gradient = False
    try:
        return paddle.grad(f(x).sum(), x)[0].tolist()
    except (RuntimeError, ValueError, SystemError) as error:
        return type(error).__name__


def double(x):
    return 2.0 * x.astype("float32")  # $2x$


w, integer = paddle.to_tensor([3.0, 4.0]), paddle.to_tensor([1, 0])
w.stop_gradient = False
boolean = paddle.to_tensor([True, False])
print("integer:", gradient(double, integer))
#> integer: [2, 2]
print("boolean:", gradient(double, boolean))
#> boolean: [True, True]
print("index:", gradient(lambda x: paddle.gather(w, x), integer))
#> index: ValueError
