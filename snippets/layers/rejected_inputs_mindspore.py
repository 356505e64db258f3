import mindspore as ms
import numpy as np

layer = ms.nn.Dense(in_channels=5, out_channels=3)
inputs = {
    "0D": ms.Tensor(1.0),
    "wrong last axis": ms.Tensor(np.ones((2, 4), np.float32)),
    "float64": ms.Tensor(np.ones((2, 5))),
    "int64": ms.Tensor(np.ones((2, 5), np.int64)),
    "NumPy array": np.ones((2, 5), np.float32),
    "list": [[1.0, 2.0, 3.0, 4.0, 5.0]],
}

for name, x in inputs.items():
    try:
        layer(x)
    except (IndexError, TypeError, ValueError) as error:
        print(f"{name}:", str(error).splitlines()[0])
        #> 0D: tuple index out of range
        #> wrong last axis: For 'MatMul' the input dimensions must be equal, but got 'x1_col': 4 and 'x2_row': 5.
        #> float64: For 'MatMul', the type of 'x2' should be same as 'x1', but got 'x1' with type Tensor[Float64] and 'x2' with type Tensor[Float32].
        #> int64: For 'MatMul', the type of 'x2' should be same as 'x1', but got 'x1' with type Tensor[Int64] and 'x2' with type Tensor[Float32].
        #> NumPy array: For primitive[Shape], the input argument must be Tensor, but got <class 'numpy.ndarray'>.
        #> list: For primitive[Shape], the input argument must be Tensor, but got <class 'list'>.
