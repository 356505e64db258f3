import numpy as np
import paddle

big, one = (paddle.to_tensor(v, "float32") for v in (1e8, 1.0))

print("dtype:", str(big.dtype).removeprefix("paddle."))
#> dtype: float32
print("(1e8 + 1) - 1e8:", ((big + one) - big).item())
#> (1e8 + 1) - 1e8: 0.0
print("(1e8 - 1e8) + 1:", ((big - big) + one).item())
#> (1e8 - 1e8) + 1: 1.0
print("step at 1:", np.spacing(one.numpy()).item())
#> step at 1: 1.1920928955078125e-07
print("step at 1e8:", np.spacing(big.numpy()).item())
#> step at 1e8: 8.0
