import keras

x = keras.ops.array([1.0, 2.0, 3.0, 4.0])
table = keras.ops.array([[1, 2], [3, 4]])

print("median([1, 2, 3, 4]):", keras.ops.median(x).numpy())
#> median([1, 2, 3, 4]): 2.5
middle = keras.ops.quantile(x, 0.5)
print("mean of the two middle:", middle.numpy())
#> mean of the two middle: 2.5
index = keras.ops.argmax(table)
print("argmax of a table:", index.numpy().tolist())
#> argmax of a table: 3
by_column = keras.ops.argmax(table, axis=0)
print("argmax along axis 0:", by_column.numpy().tolist())
#> argmax along axis 0: [1, 1]
