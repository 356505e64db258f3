import numpy as np

weight = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
kernel = weight.T
bias = np.array([10.0, 20.0])
x = np.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]])

print("weight:", weight.shape)  # (out_features, in_features)
#> weight: (2, 3)
print("x @ weight.T + bias:", (x @ weight.T + bias).tolist())
#> x @ weight.T + bias: [[24.0, 52.0], [12.0, 25.0]]
print("kernel:", kernel.shape)  # (in_features, out_features)
#> kernel: (3, 2)
print("x @ kernel + bias:", (x @ kernel + bias).tolist())
#> x @ kernel + bias: [[24.0, 52.0], [12.0, 25.0]]
