import tensorflow as tf

u = tf.constant([1.0, 2.0, 3.0])
v = tf.constant([4.0, 5.0, 6.0])
x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
y = tf.constant([[5.0, 6.0], [7.0, 8.0]])
w = tf.constant([1.0, 2.0])

result = u * v
print("element by element:", result.numpy().tolist())
#> element by element: [4.0, 10.0, 18.0]
result = tf.tensordot(u, v, axes=1)
print("dot product:", result.numpy().tolist())
#> dot product: 32.0
result = u[:, None] * v
print("outer product:", result.numpy().tolist())
#> outer product: [[4.0, 5.0, 6.0], [8.0, 10.0, 12.0], [12.0, 15.0, 18.0]]
result = tf.linalg.matvec(x, w)
print("matrix and vector:", result.numpy().tolist())
#> matrix and vector: [5.0, 11.0]
result = tf.matmul(x, y)
print("matrix and matrix:", result.numpy().tolist())
#> matrix and matrix: [[19.0, 22.0], [43.0, 50.0]]
result = tf.reduce_sum(x * y, axis=-1)
print("row by row:", result.numpy().tolist())
#> row by row: [17.0, 53.0]
result = tf.matmul(x, y, transpose_b=True)
print("every row with every row:", result.numpy().tolist())
#> every row with every row: [[17.0, 23.0], [39.0, 53.0]]
