import keras

x = keras.ops.array(-3.0)
exact = keras.activations.gelu(x, approximate=False)
tanh = keras.activations.gelu(x, approximate=True)

print("gelu(-3):", f"{keras.activations.gelu(x):.4f}")
#> gelu(-3): -0.0040
print("exact:", f"{exact:.4f}")
#> exact: -0.0040
print("tanh approximation:", f"{tanh:.4f}")
#> tanh approximation: -0.0036
