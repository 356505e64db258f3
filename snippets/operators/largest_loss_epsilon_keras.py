import keras
import numpy as np

zero, one = np.zeros((1, 1)), np.ones((1, 1))
epsilon = keras.config.epsilon()
print("keras.config.epsilon():", epsilon)
#> keras.config.epsilon(): 1e-07
print("-log(1e-07):", f"{-np.log(epsilon):.4f}")
#> -log(1e-07): 16.1181
loss = keras.losses.BinaryCrossentropy()
print("target 0, probability 1:", f"{loss(zero, one):.4f}")
#> target 0, probability 1: 15.9424
print("target 1, probability 0:", f"{loss(one, zero):.4f}")
#> target 1, probability 0: 16.1181
sigmoid = keras.layers.Activation("sigmoid")
exact = loss(zero, sigmoid(50 * one))
print("target 0, sigmoid of 50:", f"{exact:.4f}")
#> target 0, sigmoid of 50: 50.0000
rounded = 1 - np.float32(1 - epsilon)
print("1 - float32(1 - 1e-07):", f"{rounded:.3g}")
#> 1 - float32(1 - 1e-07): 1.19e-07
print("its -log:", f"{-np.log(rounded):.4f}")
#> its -log: 15.9424
loss = keras.losses.BinaryCrossentropy(dtype="float64")
print("target 0 in float64:", f"{loss(zero, one):.4f}")
#> target 0 in float64: 16.1181
