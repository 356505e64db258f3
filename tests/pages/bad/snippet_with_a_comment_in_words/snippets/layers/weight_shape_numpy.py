import numpy as np

# we make the matrix here
print("shape:", np.ones(2).shape)
#> shape: (2,)
