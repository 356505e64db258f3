import keras

layer = keras.layers.Dense(units=2)
layer.build((None, 3))

sizes = {3: "in_features", 2: "units"}
names = ", ".join(sizes[size] for size in layer.kernel.shape)
print("weight:", f"({names})")
#> weight: (in_features, units)
print("weight:", tuple(layer.kernel.shape))
#> weight: (3, 2)
print("bias:", tuple(layer.bias.shape))
#> bias: (2,)
