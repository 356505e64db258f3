import keras
import numpy as np

sizes = {5: "in", 3: "out"}
layer = keras.layers.Dense(units=3)
layer.build((None, 5))

print("weight:", tuple(layer.kernel.shape))  # (in, out)
#> weight: (5, 3)
axes = ", ".join(sizes[size] for size in layer.kernel.shape)
print("axes:", f"({axes})")
#> axes: (in, out)
print("bias:", tuple(layer.bias.shape))
#> bias: (3,)

x = np.ones((4, 5), np.float32)
y = x @ layer.kernel + layer.bias  # $y = x K + b$
assert np.allclose(layer(x), y)
