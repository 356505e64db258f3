import keras

embedding = keras.layers.ReversibleEmbedding(10, 4)
embedding.build()
head = keras.layers.Dense(10, use_bias=False)
head.build((None, 4))
print("embedding:", tuple(embedding.embeddings.shape))
#> embedding: (10, 4)
print("output layer:", tuple(head.kernel.shape))
#> output layer: (4, 10)

x = keras.ops.ones((2, 4))
logits = embedding(x, reverse=True)
print("tied logits:", tuple(logits.shape))
#> tied logits: (2, 10)
table = keras.ops.transpose(embedding.embeddings)
assert keras.ops.all(logits == keras.ops.matmul(x, table))
