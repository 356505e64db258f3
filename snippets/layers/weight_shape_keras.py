import keras

sizes = {3: "in_features", 2: "units"}
layer = keras.layers.Dense(units=2)
layer.build((None, 3))

# (in_features, units)
print("weight:", tuple(layer.kernel.shape))
#> weight: (3, 2)
axes = ", ".join(
    sizes[size] for size in layer.kernel.shape
)
print("axes:", f"({axes})")
#> axes: (in_features, units)
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
