import numpy as np

array = np.array([[1, 2], [3, 4]])
matrix = np.matrix(array)

print("array * array:", (array * array).tolist())
#> array * array: [[1, 4], [9, 16]]
print("array @ array:", (array @ array).tolist())
#> array @ array: [[7, 10], [15, 22]]
print("matrix * matrix:", (matrix * matrix).tolist())
#> matrix * matrix: [[7, 10], [15, 22]]
