import paddle

zero = paddle.zeros([])
cases = {
    "hidden log": lambda x: paddle.where(x > 0, paddle.log(x), zero),
    "slope inf": paddle.sqrt,
}
paddle.set_flags({"FLAGS_check_nan_inf": True})
for name, f in cases.items():
    x = paddle.to_tensor(0.0, stop_gradient=False)
    try:
        f(x).backward()
    except RuntimeError as error:
        message = str(error).split("(PreconditionNotMet) ")[-1]
        print(f"{name}:", message.split(" (at")[0])
        #> hidden log: There are NAN or INF (num_nan=0, num_inf=1, num_zero=0) in [device=cpu, op=log, tensor=, dtype=fp32].
        #> slope inf: There are NAN or INF (num_nan=0, num_inf=1, num_zero=0) in [device=cpu, op=sqrt_grad, tensor=, dtype=fp32].
paddle.set_flags({"FLAGS_check_nan_inf": False})
