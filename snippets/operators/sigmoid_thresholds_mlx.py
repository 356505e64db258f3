import mlx.core as mx
import numpy as np

mx.set_default_device(mx.cpu)
z = np.arange(0, 120, 0.001)
x = mx.array(z, dtype=mx.float64)
s = np.array(mx.sigmoid(x.astype(mx.float32)))
negative = np.array(mx.sigmoid(-x.astype(mx.float32)))
double = np.array(mx.sigmoid(x))

print("exactly 1 from:", f"{z[s == 1][0]:.3f}")
#> exactly 1 from: 17.329
print("exactly 0 from:", f"{-z[negative == 0][0]:.3f}")
#> exactly 0 from: -88.001
print("exactly 1 in float64 from:", f"{z[double == 1][0]:.2f}")
#> exactly 1 in float64 from: 37.43
smallest = negative[negative > 0].min()
assert smallest < np.finfo(np.float32).tiny
