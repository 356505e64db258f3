import keras

keras.utils.set_random_seed(0)
print("first number:", f"{float(keras.random.uniform((3,))[0]):.4f}")
#> first number: 0.5157

keras.utils.set_random_seed(0)
print("again:", f"{float(keras.random.uniform((3,))[0]):.4f}")
#> again: 0.5157
