import tensorflow as tf

X = tf.constant([[1 + 1j, 2 + 0j]])
K = tf.Variable([[3 + 0j], [1j]])
G = tf.constant([[1 + 2j]])

with tf.GradientTape() as tape:
    Y = X @ K
dK = tape.gradient(Y, K, output_gradients=G)
plain = tf.transpose(X) @ G
conjugated = tf.transpose(X, conjugate=True) @ G
print("weight gradient:", dK.numpy().tolist())
#> weight gradient: [[(3+1j)], [(2+4j)]]
print("X as it is:", plain.numpy().tolist())
#> X as it is: [[(-1+3j)], [(2+4j)]]
print("X conjugated:", conjugated.numpy().tolist())
#> X conjugated: [[(3+1j)], [(2+4j)]]
