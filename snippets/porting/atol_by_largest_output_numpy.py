import numpy as np

eps = np.finfo(np.float32).eps
x = np.ones(2, np.float32)
W = np.array([[200000, 0], [0, 2]], np.float32)
b = np.array([0, 1], np.float32)
y, lost = x @ W.T + b, x @ W.T

print("y:", y.tolist())
#> y: [200000.0, 3.0]
print("bias lost:", lost.tolist())
#> bias lost: [200000.0, 2.0]
atol = 1e-5 * np.abs(y).max()
print("bias lost, 1e-5 * max|y|:", np.allclose(lost, y, 0, atol))
#> bias lost, 1e-5 * max|y|: True
atol = 3 * eps * (np.abs(x) @ np.abs(W).T + np.abs(b))
close = bool((np.abs(lost - y) <= atol).all())
print("bias lost, scaled per output:", close)
#> bias lost, scaled per output: False

a, b, c = np.array([0.1, 0.7, -0.8], dtype=np.float32)
first, second = (a + b) + c, a + (b + c)
atol = 1e-5 * max(abs(first), abs(second))
print("right sum, 1e-5 * max|y|:", np.allclose(first, second, 0, atol))
#> right sum, 1e-5 * max|y|: False
atol = 3 * eps * (abs(a) + abs(b) + abs(c))
print("right sum, scaled:", np.allclose(first, second, 0, atol))
#> right sum, scaled: True
