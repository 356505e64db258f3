import numpy as np

# we make the matrix here
print(np.ones(2).shape)
#> (2,)
