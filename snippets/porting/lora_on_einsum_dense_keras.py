import keras
import numpy as np

W = np.arange(24, dtype="float32").reshape(4, 6)  # (out, in)
A = np.array([[1, 0, 2, 0, 0, 1]], dtype="float32")  # (r, in)
B = np.array([[1], [3], [0], [2]], dtype="float32")  # (out, r)
x = np.arange(6, dtype="float32").reshape(1, 1, 6)
merged = W + B @ A

attention = keras.layers.MultiHeadAttention(2, 2, use_bias=False)
attention.build((1, 1, 6), (1, 1, 6))
query = attention.query_dense
query.set_weights([merged.T.reshape(6, 2, 2)])
same = np.array_equal(np.ravel(query(x)), np.ravel(x @ merged.T))
print("merged, same output:", same)
#> merged, same output: True
query.enable_lora(rank=1)
print("layer:", type(query).__name__)
#> layer: EinsumDense
print("kernel:", tuple(query.kernel.shape))
#> kernel: (6, 2, 2)
print("A:", tuple(query.lora_kernel_a.shape))
#> A: (6, 2, 1)
print("B:", tuple(query.lora_kernel_b.shape))
#> B: (1, 2)
