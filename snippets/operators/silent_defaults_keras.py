import keras
import numpy as np

losses, ops = keras.losses, keras.ops
x = ops.array([1.0, 2.0, 3.0, 4.0])
negative = ops.array([-1.0, -3.0, -88.0])
integers = ops.array([1, 2])
table = ops.array([[1, 2], [3, 4]])
logits, label = np.array([[2.0, 0.0]]), np.array([0])
zero, one = np.zeros((1, 1), "float32"), np.ones((1, 1), "float32")

value = keras.activations.leaky_relu(negative)[0]
print("leaky_relu(-1):", f"{value:.2f}")
#> leaky_relu(-1): -0.20
value = keras.activations.gelu(negative)[1]
print("gelu(-3):", f"{value:.4f}")
#> gelu(-3): -0.0040
value = keras.activations.sigmoid(negative)[2]
print("sigmoid(-88):", f"{value:.1g}")
#> sigmoid(-88): 0
print("std([1, 2, 3]):", f"{ops.std(x[:3]):.4f}")
#> std([1, 2, 3]): 0.8165
print("median([1, 2, 3, 4]):", ops.median(x).numpy())
#> median([1, 2, 3, 4]): 2.5
print("mean([1, 2]):", ops.mean(integers).numpy())
#> mean([1, 2]): 1.5
print("argmax([[1, 2], [3, 4]]):", ops.argmax(table).numpy())
#> argmax([[1, 2], [3, 4]]): 3
print("array([1, 2]).dtype:", integers.dtype.name)
#> array([1, 2]).dtype: int32
value = ops.array(np.array([1.0]))
print("array(float64).dtype:", value.dtype.name)
#> array(float64).dtype: float64
loss = losses.sparse_categorical_crossentropy(label, logits)
print("cross_entropy([2, 0], 0):", f"{loss[0]:.4f}")
#> cross_entropy([2, 0], 0): 0.0000
loss = losses.binary_crossentropy(zero, one)
print("binary_cross_entropy(1, 0):", f"{loss[0]:.4f}")
#> binary_cross_entropy(1, 0): 15.9424
loss = losses.mean_squared_error(np.zeros((2, 2)), 2 * np.ones((2, 2)))
print("mse([[2, 2], [2, 2]], 0):", loss.numpy().tolist())
#> mse([[2, 2], [2, 2]], 0): [4.0, 4.0]
