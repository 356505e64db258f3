import numpy as np

try:
    np.ones(3) + np.ones(4)
except ValueError as error:
    print("type:", type(error).__name__)
    #> type: ValueError
    print("text:", str(error).strip())
    #> text: operands could not be broadcast together with shapes (3,) (4,)
