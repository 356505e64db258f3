import keras

embedding = keras.layers.Embedding(10, 4)
embedding.build()
head = keras.layers.Dense(10, use_bias=False)
head.build((None, 4))

try:
    head.kernel.assign(embedding.embeddings)
except ValueError as error:
    print("error:", str(error).splitlines()[0])
