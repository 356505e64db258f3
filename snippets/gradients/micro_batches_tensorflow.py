import tensorflow as tf

x = tf.constant([[1.0, 2, 3, 0], [10, 0, 0, 0]])  # (batch, time)
mask = tf.constant([[1.0, 1, 1, 0], [1, 0, 0, 0]])
add, mean = tf.reduce_sum, tf.reduce_mean
parts, count = len(x), add(mask)
losses = {
    "sum / count": lambda loss, kept: add(loss) / count,
    "mean / parts": lambda loss, kept: add(loss) / add(kept) / parts,
    "with padding": lambda loss, kept: mean(loss) / parts,
}


def gradient(loss, x, mask):
    with tf.GradientTape() as tape:
        tape.watch(w := tf.constant(1.0))
        value = loss(w * x * mask, mask)
    return tape.gradient(value, w).numpy()


print("one batch:", gradient(losses["sum / count"], x, mask))
#> one batch: 4.0
for name, loss in losses.items():
    total = sum(gradient(loss, *part) for part in zip(x, mask))
    print(f"{name}:", total)
    #> sum / count: 4.0
    #> mean / parts: 6.0
    #> with padding: 2.0
