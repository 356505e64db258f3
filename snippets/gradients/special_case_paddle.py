import paddle

zero, relu = paddle.to_tensor(0.0), paddle.nn.functional.relu
cases = {
    "x": lambda x: x * 1,  # $f(x) = x$
    "0 if x == 0 else x": lambda x: zero if x == 0 else x * 1,
    "where(x == 0, 0, x)": lambda x: paddle.where(x == 0, zero, x),
    "relu(x) - relu(-x)": lambda x: relu(x) - relu(-x),
}

for name, f in cases.items():
    x = paddle.to_tensor(0.0, stop_gradient=False)
    try:
        result = paddle.grad(f(x), x)[0].item()
    except (RuntimeError, ValueError, SystemError) as error:
        result = type(error).__name__
    print(f"{name}:", result)
    #> x: 1.0
    #> 0 if x == 0 else x: ValueError
    #> where(x == 0, 0, x): 0.0
    #> relu(x) - relu(-x): 0.0
