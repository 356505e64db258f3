import keras

embedding = keras.layers.Embedding(10, 4)
embedding.build()
head = keras.layers.Dense(10, use_bias=False, name="head")
head.build((None, 4))

try:
    head.set_weights(embedding.get_weights())
except ValueError as error:
    print("error:", error)
    #> error: Layer head weight shape (4, 10) is not compatible with provided weight shape (10, 4).
