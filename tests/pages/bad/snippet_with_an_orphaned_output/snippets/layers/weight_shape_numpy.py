import numpy as np

x = np.ones(2)
#> (2,)
print("shape:", x.shape)
#> shape: (2,)
