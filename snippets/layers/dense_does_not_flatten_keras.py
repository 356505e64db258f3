import keras

image = keras.Input(shape=(28, 28))
dense = keras.layers.Dense(10)
print("Dense alone:", dense(image).shape)
#> Dense alone: (None, 28, 10)
print("its parameters:", dense.count_params())
#> its parameters: 290

flat = keras.layers.Flatten()(image)
dense = keras.layers.Dense(10)
print("after Flatten:", dense(flat).shape)
#> after Flatten: (None, 10)
print("its parameters:", dense.count_params())
#> its parameters: 7850
