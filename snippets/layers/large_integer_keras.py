import keras

x = keras.ops.convert_to_tensor([[2**24 + 1]])
options = dict(kernel_initializer="ones", use_bias=False)
layer = keras.layers.Dense(1, **options)
double = keras.layers.Dense(1, dtype="float64", **options)

print("input:", x.numpy().item())
#> input: 16777217
print("float32 layer:", layer(x).numpy().item())
#> float32 layer: 16777216.0
print("float64 layer:", double(x).numpy().item())
#> float64 layer: 16777217.0
