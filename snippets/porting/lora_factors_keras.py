import keras
import numpy as np

W = np.array([[1, 2], [3, 4]], dtype="float32")  # (out, in)
A = np.array([[1, 0]], dtype="float32")  # (r, in)
B = np.array([[1], [3]], dtype="float32")  # (out, r)
x = np.array([[1, 10]], dtype="float32")
r, alpha = 1, 4
merged = W + alpha / r * B @ A
print("W + alpha / r * B @ A:", (x @ merged.T).tolist())
#> W + alpha / r * B @ A: [[25.0, 55.0]]

dense = keras.layers.Dense(2, use_bias=False)
dense.build((None, 2))
dense.set_weights([W.T])
dense.enable_lora(rank=r, lora_alpha=alpha)
dense.lora_kernel_a.assign(A.T)  # (in, r)
dense.lora_kernel_b.assign(B.T)  # (r, out)
print("A.T and B.T:", np.asarray(dense(x)).tolist())
#> A.T and B.T: [[25.0, 55.0]]

dense.lora_kernel_a.assign(B)
dense.lora_kernel_b.assign(A)
print("B and A:", np.asarray(dense(x)).tolist())
#> B and A: [[145.0, 43.0]]
