import paddle

linear = paddle.nn.Linear(3, 2)
for dtype in "bfloat16", "float16":
    try:
        linear.to(dtype=dtype)(paddle.ones([1, 3], dtype=dtype))
    except RuntimeError as error:
        print(f"{dtype}:", str(error).split(" of kernel")[0])
        #> bfloat16: (NotFound) The kernel with key (CPU, Undefined(AnyLayout), bfloat16)
        #> float16: (NotFound) The kernel with key (CPU, Undefined(AnyLayout), float16)
