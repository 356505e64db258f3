import keras
import tensorflow as tf

rows = keras.layers.Embedding(3, 2, embeddings_initializer="ones")
rows.build(None)
optimizer = keras.optimizers.Adam(0.5)
for index in 0, 1:
    ids = tf.constant([index])
    before = rows.embeddings.numpy()
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(rows(ids))
    weights = rows.trainable_variables
    gradient = tape.gradient(loss, weights)
    optimizer.apply(gradient, weights)
    used = tf.reduce_any(tf.range(3)[:, None] == ids, 1)[:, None]
    new = tf.where(used, rows.embeddings.value, before)
    rows.embeddings.assign(new)
print("gradient:", type(gradient[0]).__name__)
#> gradient: IndexedSlices
change = rows.embeddings.numpy()[:, 0] - before[:, 0]
print("Adam, used rows:", [round(x, 4) for x in change.tolist()])
#> Adam, used rows: [0.0, -0.3721, 0.0]
