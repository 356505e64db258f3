import keras

# (batch, height, width, channels)
images = keras.ops.ones((8, 4, 6, 3))
mean = keras.ops.array([1.0, 0.0, 0.0])  # (channels,)

right = images - mean
print("(3,):", tuple(right.shape))
#> (3,): (8, 4, 6, 3)
by_channel = keras.ops.mean(right, axis=(0, 1, 2))
print("mean by channel:", by_channel.numpy().tolist())
#> mean by channel: [0.0, 1.0, 1.0]
