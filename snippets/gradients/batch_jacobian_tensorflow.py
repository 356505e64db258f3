import tensorflow as tf

sizes = {2: "batch", 4: "out", 3: "in"}
x = tf.constant([[1.0, 2, 3], [4, 5, 6]])
w = tf.ones((3, 4))
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x @ w

full = tape.jacobian(y, x)
each = tape.batch_jacobian(y, x)
print("full:", tuple(full.shape))  # (batch, out, batch, in)
#> full: (2, 4, 2, 3)
axes = ", ".join(sizes[size] for size in full.shape)
print("full, axes:", f"({axes})")
#> full, axes: (batch, out, batch, in)
print("per example:", tuple(each.shape))  # (batch, out, in)
#> per example: (2, 4, 3)
axes = ", ".join(sizes[size] for size in each.shape)
print("per example, axes:", f"({axes})")
#> per example, axes: (batch, out, in)
assert tf.reduce_all(each == tf.stack([full[0, :, 0], full[1, :, 1]]))
