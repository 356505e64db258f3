import tensorflow as tf

x = tf.constant(-7)
halves = tf.constant([0.5, 1.5, 2.5])

print("-7 // 2:", (x // 2).numpy())
#> -7 // 2: -4
print("-7 % 5:", (x % 5).numpy())
#> -7 % 5: 3
print("truncated quotient:", tf.truncatediv(x, 2).numpy())
#> truncated quotient: -3
print("truncated remainder:", tf.truncatemod(x, 5).numpy())
#> truncated remainder: -2
rounded = tf.round(halves).numpy()
print("round([0.5, 1.5, 2.5]):", rounded.tolist())
#> round([0.5, 1.5, 2.5]): [0.0, 2.0, 2.0]
