import keras
import numpy as np

W = np.array([[1, 2], [3, 4]], dtype="float32")  # (out, in)
A, B = np.array([[1, 0]]), np.array([[1], [3]])
r, alpha = 1, 4
merged = W + alpha / r * B @ A
print("merged, transposed:", merged.T.tolist())
#> merged, transposed: [[5.0, 15.0], [2.0, 4.0]]

dense = keras.layers.Dense(2, use_bias=False)
dense.build((None, 2))
dense.set_weights([W.T])
print("kernel before:", np.asarray(dense.kernel).tolist())
#> kernel before: [[1.0, 3.0], [2.0, 4.0]]
dense.enable_lora(rank=r, lora_alpha=alpha)
dense.lora_kernel_a.assign(A.T)
dense.lora_kernel_b.assign(B.T)
print("kernel:", np.asarray(dense.kernel).tolist())
#> kernel: [[5.0, 15.0], [2.0, 4.0]]
