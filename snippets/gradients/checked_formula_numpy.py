import numpy as np

X = np.array([[1.0, 2], [3, 4]])
W = np.array([[5.0, 6], [7, 8]])  # (out, in)
T = np.array([[1.0, 0], [0, 1]])


def loss(W):
    return ((X @ W.T - T) ** 2).sum()


measured, h = np.zeros_like(W), 1e-6
for index in np.ndindex(W.shape):
    step = np.zeros_like(W)
    step[index] = h
    # $\frac{L(W + h) - L(W - h)}{2h}$
    measured[index] = (loss(W + step) - loss(W - step)) / (2 * h)

G = 2 * (X @ W.T - T)
print("G.T @ X:", np.allclose(G.T @ X, measured))
#> G.T @ X: True
print("X.T @ G:", np.allclose(X.T @ G, measured))
#> X.T @ G: False
print("G @ X:", np.allclose(G @ X, measured))
#> G @ X: False
