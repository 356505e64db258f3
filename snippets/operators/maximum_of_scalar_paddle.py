import paddle

x = paddle.to_tensor([-1.0, 2.0])

try:
    print("maximum(x, 0.0):", paddle.maximum(x, 0.0).tolist())
except ValueError as error:
    text = str(error).split(") ", 1)[1].split(" (at")[0]
    print("maximum(x, 0.0):", f"{type(error).__name__}: {text}")
    #> maximum(x, 0.0): ValueError: maximum(): argument 'y' (position 1) must be Tensor, but got float
zero = paddle.to_tensor(0.0)  # ()
print("maximum(x, zero):", paddle.maximum(x, zero).tolist())
#> maximum(x, zero): [0.0, 2.0]
