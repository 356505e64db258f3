import numpy as np

array = np.array([[1, 2], [3, 4]])
matrix = np.matrix(array)

print("array * array:", (array * array).tolist())
#> array * array: [[1, 4], [9, 16]]
print("array @ array:", (array @ array).tolist())
#> array @ array: [[7, 10], [15, 22]]
print("matrix * matrix:", (matrix * matrix).tolist())
#> matrix * matrix: [[7, 10], [15, 22]]
print("array * matrix:", (array * matrix).tolist())
#> array * matrix: [[7, 10], [15, 22]]
print("multiply:", np.multiply(matrix, matrix).tolist())
#> multiply: [[1, 4], [9, 16]]
print("first row of the matrix:", matrix[0].shape)
#> first row of the matrix: (1, 2)
print("first row of the array:", array[0].shape)
#> first row of the array: (2,)
