import keras

batch_norm = keras.layers.BatchNormalization()
layer_norm = keras.layers.LayerNormalization()

print("BatchNorm epsilon:", batch_norm.epsilon)
#> BatchNorm epsilon: 0.001
print("LayerNorm epsilon:", layer_norm.epsilon)
#> LayerNorm epsilon: 0.001
print("BatchNorm momentum:", batch_norm.momentum)
#> BatchNorm momentum: 0.99
