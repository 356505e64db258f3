import keras

images = keras.Input(shape=(28, 28))
print("images:", images.shape)
#> images: (None, 28, 28)
dense = keras.layers.Dense(10)
print("Dense alone:", dense(images).shape)
#> Dense alone: (None, 28, 10)
print("Dense alone, parameters:", dense.count_params())
#> Dense alone, parameters: 290

flat = keras.layers.Flatten()(images)
dense = keras.layers.Dense(10)
print("after Flatten:", dense(flat).shape)
#> after Flatten: (None, 10)
print("after Flatten, parameters:", dense.count_params())
#> after Flatten, parameters: 7850
