import numpy as np

print("a label that is much too long for a phone:", np.ones((2, 3)).shape)
