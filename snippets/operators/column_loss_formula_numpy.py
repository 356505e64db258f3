import numpy as np

y = np.array([0, 1, 2])  # (N,)
p = np.array([[3], [1], [5]])  # (N, 1)
N = len(y)
names = {(N,): "(N,)", (N, 1): "(N, 1)", (N, N): "(N, N)"}
print("(N, 1) - (N,):", names[(p - y).shape])
#> (N, 1) - (N,): (N, N)

loss = np.square(p - y).mean()
distance = np.square(p - y.mean()).mean()
print("loss:", loss)
#> loss: 7.333333333333333
print("squared distance to the mean, averaged:", distance)
#> squared distance to the mean, averaged: 6.666666666666667
print("variance of the targets:", y.var())
#> variance of the targets: 0.6666666666666666
# $p_i$, $\bar{y}$, $\sigma^2$
# $L = \frac{1}{N} \sum_i (p_i - \bar{y})^2 + \sigma^2$
assert np.isclose(loss, distance + y.var())

perfect = np.square(y[:, None] - y).mean()
print("perfect predictions:", perfect)
#> perfect predictions: 1.3333333333333333
# $2 \sigma^2$
assert np.isclose(perfect, 2 * y.var())
