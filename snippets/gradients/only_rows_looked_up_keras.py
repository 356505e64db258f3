import keras
import tensorflow as tf

rows = keras.layers.Embedding(3, 2, embeddings_initializer="ones")
rows.build(None)
optimizer = keras.optimizers.Adam(0.5)
for index in 0, 1:
    before = rows.embeddings.numpy()
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(rows(tf.constant([index])))
    weights = rows.trainable_variables
    gradient = tape.gradient(loss, weights)
    optimizer.apply(gradient, weights)
    used = tf.one_hot([index], 3, on_value=True, off_value=False)
    new = tf.where(tf.transpose(used), rows.embeddings.value, before)
    rows.embeddings.assign(new)
print("gradient:", type(gradient[0]).__name__)
#> gradient: IndexedSlices
change = rows.embeddings.numpy()[:, 0] - before[:, 0]
print("Adam, used rows:", [round(x, 4) for x in change.tolist()])
#> Adam, used rows: [0.0, -0.3721, 0.0]
