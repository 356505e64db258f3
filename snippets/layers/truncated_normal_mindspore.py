import mindspore as ms
import numpy as np
from mindspore.common.initializer import TruncatedNormal
from mindspore.common.initializer import initializer

std = 0.02
ms.set_seed(0)
drawn = initializer(TruncatedNormal(sigma=std), (1000, 1000))
w = np.abs(drawn.init_data().asnumpy())
print("all within 2 sigma:", bool((w <= 2 * std).all()))
#> all within 2 sigma: False
deviation = np.sqrt(np.mean(np.square(w)))
print("standard deviation:", f"{deviation:.2g}")
#> standard deviation: 0.02
assert w.max() > 4 * std
