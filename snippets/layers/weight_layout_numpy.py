import numpy as np

sizes = {5: "in", 3: "out"}
x = np.eye(6, 5)
y = np.arange(18.0).reshape(6, 3)
solution = np.linalg.lstsq(np.c_[x, np.ones(6)], y)[0]
kernel, bias = solution[:-1], solution[-1]

print("weight:", kernel.shape)  # (in, out)
#> weight: (5, 3)
axes = ", ".join(sizes[size] for size in kernel.shape)
print("axes:", f"({axes})")
#> axes: (in, out)
print("bias:", bias.shape)
#> bias: (3,)

assert np.allclose(x @ kernel + bias, y)  # $y = x K + b$
