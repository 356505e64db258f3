import keras
import numpy as np

convolution = keras.layers.Conv1D(3, kernel_size=1)
convolution.build((None, 7, 5))
dense = keras.layers.Dense(3)
dense.build((None, 7, 5))
kernel, bias = convolution.get_weights()
dense.set_weights([kernel[0], bias])

print("Conv1D:", kernel.shape)
#> Conv1D: (1, 5, 3)
print("Dense:", tuple(dense.kernel.shape))
#> Dense: (5, 3)
x = np.arange(70.0).reshape(2, 7, 5)
same = np.allclose(convolution(x), dense(x), atol=1e-4)
print("equal up to rounding:", same)
#> equal up to rounding: True
