import re

import torch

for dtype in (torch.float64, torch.float32, torch.float16):
    one, two = torch.tensor([1.0, 2.0], dtype=dtype)
    name = str(dtype).removeprefix("torch.")
    try:
        torch.testing.assert_close(one, two)
    except AssertionError as error:
        atol, rtol = re.findall(r"up to (\S+) allowed", str(error))
        print(f"{name}:", f"rtol={rtol}, atol={atol}")
        #> float64: rtol=1e-07, atol=1e-07
        #> float32: rtol=1.3e-06, atol=1e-05
        #> float16: rtol=0.001, atol=1e-05
