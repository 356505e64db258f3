import paddle

layer = paddle.nn.Linear(in_features=5, out_features=3)
shapes = {
    "0D": (),
    "1D": (5,),
    "2D": (4, 5),
    "3D": (2, 4, 5),
    "wrong last axis": (2, 4),
    "empty batch": (0, 5),
}

for name, shape in shapes.items():
    try:
        result = tuple(layer(paddle.ones(shape)).shape)
    except ValueError as error:
        result = type(error).__name__
    print(f"{name} {shape}:", result)
    #> 0D (): ValueError
    #> 1D (5,): (3,)
    #> 2D (4, 5): (4, 3)
    #> 3D (2, 4, 5): (2, 4, 3)
    #> wrong last axis (2, 4): ValueError
    #> empty batch (0, 5): (0, 3)
