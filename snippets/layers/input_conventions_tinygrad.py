from tinygrad import Tensor, dtypes, nn

layer = nn.Linear(in_features=4, out_features=2)
batch = Tensor.ones(3, 4)
inputs = {
    "output of (4,)": batch[0],
    "output of (5, 3, 4)": batch.expand(5, 3, 4),
    "dtype of float64": batch.cast(dtypes.float64),
    "dtype of int32": batch.cast(dtypes.int32),
}
names = {dtypes.float32: "float32", dtypes.float64: "float64"}

for name, x in inputs.items():
    y = layer(x)
    result = names[y.dtype] if x.ndim == 2 else y.shape
    print(f"{name}:", result)
    #> output of (4,): (2,)
    #> output of (5, 3, 4): (5, 3, 2)
    #> dtype of float64: float64
    #> dtype of int32: float32
