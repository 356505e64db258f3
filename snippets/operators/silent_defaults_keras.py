import keras

x = keras.ops.array([1.0, 2.0, 3.0])
integers = keras.ops.array([1, 2])
table = keras.ops.array([[1, 2], [3, 4]])
negative = keras.ops.array([-1.0, -3.0])

value = keras.activations.leaky_relu(negative)[0]
print("leaky_relu(-1):", f"{value:.2f}")
#> leaky_relu(-1): -0.20
print("std([1, 2, 3]):", f"{keras.ops.std(x):.4f}")
#> std([1, 2, 3]): 0.8165
print("mean of integers:", keras.ops.mean(integers).numpy())
#> mean of integers: 1.5
print("argmax of a table:", keras.ops.argmax(table).numpy())
#> argmax of a table: 3
value = keras.activations.gelu(negative)[1]
print("gelu(-3):", f"{value:.4f}")
#> gelu(-3): -0.0040
