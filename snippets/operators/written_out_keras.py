import keras

x = keras.ops.array([1.0, 2.0, 3.0])
negative = keras.ops.array([-1.0, -3.0])
table = keras.ops.array([[1, 2], [3, 4]])
functions = keras.activations

y = functions.leaky_relu(negative, negative_slope=0.1)[0]
print("leaky_relu(-1):", f"{y:.2f}")
#> leaky_relu(-1): -0.10
y = functions.gelu(negative, approximate=False)[1]
print("gelu(-3):", f"{y:.4f}")
#> gelu(-3): -0.0040
print("std([1, 2, 3]):", f"{keras.ops.std(x):.4f}")
#> std([1, 2, 3]): 0.8165
integers = keras.ops.array([1, 2])
mean = keras.ops.mean(keras.ops.cast(integers, "float32"))
print("mean([1, 2]):", mean.numpy())
#> mean([1, 2]): 1.5
index = keras.ops.argmax(table, axis=0)
print("argmax([[1, 2], [3, 4]]):", index.numpy().tolist())
#> argmax([[1, 2], [3, 4]]): [1, 1]
