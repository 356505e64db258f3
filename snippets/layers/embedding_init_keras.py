import keras

keras.utils.set_random_seed(0)
layer = keras.layers.Embedding(1000, 100)
layer.build()
table = layer.get_weights()[0]
print("standard deviation:", f"{table.std():.1g}")
#> standard deviation: 0.03
assert 0.0499 < abs(table).max() <= 0.05
