import re

import numpy as np

for dtype in (np.float64, np.float32, np.float16):
    one, two = np.array([1.0, 2.0], dtype=dtype)
    try:
        np.testing.assert_allclose(one, two)
    except AssertionError as error:
        rtol, atol = re.findall(r"tol=([^,\s]+)", str(error))
        print(f"{dtype.__name__}:", f"rtol={rtol}, atol={atol}")
        #> float64: rtol=1e-07, atol=0
        #> float32: rtol=1e-07, atol=0
        #> float16: rtol=1e-07, atol=0
