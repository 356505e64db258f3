import keras
import numpy as np

linear = keras.layers.Dense(1)
model = keras.layers.Dense(1, activation="sigmoid")
for layer in (linear, model):
    layer.build((None, 2))
    layer.set_weights([np.array([[2.0], [-3.0]]), np.array([1.0])])

zero = np.array([[1.0, 1.0]])  # 2 * 1 - 3 * 1 + 1 = 0
negative = np.array([[0.0, 1.0]])
print("linear([1, 1]):", np.asarray(linear(zero)).item())
#> linear([1, 1]): 0.0
print("sigmoid(linear([1, 1])):", np.asarray(model(zero)).item())
#> sigmoid(linear([1, 1])): 0.5
print("linear([0, 1]):", np.asarray(linear(negative)).item())
#> linear([0, 1]): -2.0
