import numpy as np
import paddle

layer = paddle.nn.Linear(in_features=5, out_features=3)
inputs = {
    "wrong last axis": paddle.ones([2, 4]),
    "float64": paddle.ones([2, 5], dtype="float64"),
    "int64": paddle.ones([2, 5], dtype="int64"),
    "NumPy array": np.ones((2, 5), dtype=np.float32),
    "list": [[1.0, 2.0, 3.0, 4.0, 5.0]],
}

for name, x in inputs.items():
    try:
        layer(x)
    except ValueError as error:
        text = str(error).splitlines()[0].split(" (at ")[0]
        print(f"{name}:", text.removeprefix("(InvalidArgument) "))
        #> wrong last axis: In operator matmul, the [1] dimension of Input(X) must be equal to the [0] dimension of Input(Y). But receiving the [1]dimension of Input(X) is [4], and the [0] dimension of Input(Y) is [5].
        #> float64: The type of data we are trying to retrieve (float32) does not match the type of data (float64) currently contained in the container.
        #> int64: The type of data we are trying to retrieve (float32) does not match the type of data (int64) currently contained in the container.
        #> NumPy array: linear(): argument 'X' (position 0) must be Tensor, but got numpy.ndarray
        #> list: linear(): argument 'X' (position 0) must be Tensor, but got list
