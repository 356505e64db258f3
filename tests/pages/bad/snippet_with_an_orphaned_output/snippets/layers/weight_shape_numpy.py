import numpy as np

x = np.ones(2)
#> (2,)
print(x.shape)
#> (2,)
