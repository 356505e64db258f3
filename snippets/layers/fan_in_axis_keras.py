import keras

he = keras.initializers.HeUniform(seed=0)
tensor = keras.ops.abs(he((150, 600)))
print("shape:", tuple(tensor.shape))
#> shape: (150, 600)

bound = float(keras.ops.max(tensor))
print("He bound:", round(bound, 3))
#> He bound: 0.2
print("fan_in:", round(6 / bound**2))  # $n_{in}$
#> fan_in: 150

glorot = keras.initializers.GlorotUniform(seed=0)
bound = float(keras.ops.max(keras.ops.abs(glorot((150, 600)))))
print("Glorot bound:", round(bound, 3))
#> Glorot bound: 0.089
print("fan_in + fan_out:", round(6 / bound**2))
#> fan_in + fan_out: 750
