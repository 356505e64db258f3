import numpy as np

x = np.array(20.0)
z = np.array([200.0, 0.0])
s = 1 / (1 + np.exp(-x))
p = np.exp(z - z.max()) / np.exp(z - z.max()).sum()
assert x.dtype == np.float64

print("sigmoid(20):", f"{s:.10f}")
#> sigmoid(20): 0.9999999979
print("log(1 - sigmoid(20)):", f"{np.log(1 - s):.4f}")
#> log(1 - sigmoid(20)): -20.0000
print("log_sigmoid(-20):", f"{-np.logaddexp(0, x):.4f}")
#> log_sigmoid(-20): -20.0000
print("log(softmax([200, 0])):", f"{np.log(p)[1]:.4f}")
#> log(softmax([200, 0])): -200.0000
safe = z - np.logaddexp.reduce(z)
print("log_softmax([200, 0]):", f"{safe[1]:.4f}")
#> log_softmax([200, 0]): -200.0000
