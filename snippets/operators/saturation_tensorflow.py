import tensorflow as tf

x = tf.constant(20.0)
z = tf.constant([200.0, 0.0])
s = tf.sigmoid(x)
assert s.dtype == tf.float32

print("sigmoid(20):", s.numpy().item())
#> sigmoid(20): 1.0
print("log(1 - sigmoid(20)):", f"{tf.math.log(1 - s):.4f}")
#> log(1 - sigmoid(20)): -inf
safe = tf.math.log_sigmoid(-x)
print("log_sigmoid(-20):", f"{safe:.4f}")
#> log_sigmoid(-20): -20.0000
log = tf.math.log(tf.nn.softmax(z))
print("log(softmax([200, 0])):", f"{log[1]:.4f}")
#> log(softmax([200, 0])): -inf
safe = tf.nn.log_softmax(z)
print("log_softmax([200, 0]):", f"{safe[1]:.4f}")
#> log_softmax([200, 0]): -200.0000
