import mindspore as ms
import numpy as np
from mindspore.common import initializer as init

std = 0.02
ms.set_seed(0)
normal = init.TruncatedNormal(sigma=std)
drawn = init.initializer(normal, (1000, 1000))
w = np.abs(drawn.init_data().asnumpy())
print("all within 2 sigma:", bool((w <= 2 * std).all()))
#> all within 2 sigma: False
deviation = np.sqrt(np.mean(np.square(w)))
print("standard deviation:", f"{deviation:.2g}")
#> standard deviation: 0.02
assert w.max() > 4 * std
