import numpy as np

x = np.array([[1.0, 10.0]])
W = np.array([[1.0, 2.0], [3.0, 4.0]])
tiny = 1e-10 * W
zeros = np.zeros((1, 2))

print("x @ W.T:", (x @ W.T).tolist())
#> x @ W.T: [[21.0, 43.0]]
print("x @ W:", (x @ W).tolist())
#> x @ W: [[31.0, 42.0]]
print("transpose missing:", np.allclose(x @ tiny, x @ tiny.T))
#> transpose missing: True
print("nothing but zeros:", np.allclose(zeros, x @ tiny.T))
#> nothing but zeros: True
large, bias = np.float32(200000.0), 1.0
print("bias missing:", np.allclose(large, large + bias))
#> bias missing: True
