import keras

for equation in ("ab,bc->ac", "ab,cb->ac"):
    layer = keras.layers.EinsumDense(equation, output_shape=3)
    layer.build((None, 5))
    print(f"{equation}:", tuple(layer.kernel.shape))
    #> ab,bc->ac: (5, 3)
    #> ab,cb->ac: (3, 5)
