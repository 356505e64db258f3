import keras

activations = keras.activations
x = keras.ops.array([-1.0, 1.0])

print("elu(-1):", f"{activations.elu(x)[0]:.4f}")
#> elu(-1): -0.6321
print("selu(-1):", f"{activations.selu(x)[0]:.4f}")
#> selu(-1): -1.1113
print("hard_sigmoid(1):", f"{activations.hard_sigmoid(x)[1]:.4f}")
#> hard_sigmoid(1): 0.6667
