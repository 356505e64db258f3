import mindspore as ms
import numpy as np

big, one = (ms.Tensor(v, ms.float32) for v in (1e8, 1.0))

print("dtype:", str(big.dtype).lower())
#> dtype: float32
print("(1e8 + 1) - 1e8:", ((big + one) - big).item())
#> (1e8 + 1) - 1e8: 0.0
print("(1e8 - 1e8) + 1:", ((big - big) + one).item())
#> (1e8 - 1e8) + 1: 1.0
print("step at 1:", np.spacing(one.asnumpy()).item())
#> step at 1: 1.1920928955078125e-07
print("step at 1e8:", np.spacing(big.asnumpy()).item())
#> step at 1e8: 8.0
