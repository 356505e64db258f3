import keras
import numpy as np

target, one = np.zeros((1, 1)), np.ones((1, 1))
epsilon = keras.config.epsilon()
print("keras.config.epsilon():", epsilon)
#> keras.config.epsilon(): 1e-07
print("-log(1e-07):", f"{-np.log(epsilon):.4f}")
#> -log(1e-07): 16.1181
loss = keras.losses.BinaryCrossentropy(dtype="float64")
print("largest loss in float64:", f"{loss(target, one):.4f}")
#> largest loss in float64: 16.1181
loss = keras.losses.BinaryCrossentropy()
print("largest loss in float32:", f"{loss(target, one):.4f}")
#> largest loss in float32: 15.9424
rounded = 1 - np.float32(1 - epsilon)
print("1 - float32(1 - 1e-07):", f"{rounded:.3g}")
#> 1 - float32(1 - 1e-07): 1.19e-07
print("its -log:", f"{-np.log(rounded):.4f}")
#> its -log: 15.9424
