import keras
import numpy as np
import torch

torch.manual_seed(0)
linear, x = torch.nn.Linear(512, 256), torch.randn(64, 512)
dense = keras.layers.Dense(256)
dense.build((None, 512))
dense.set_weights([p.detach().numpy().T for p in linear.parameters()])
y = np.asarray(dense(x.numpy()))
exact = linear.double()(x.double()).detach().numpy()


def passes(assertion, *arguments, **tolerance):
    try:
        assertion(*arguments, **tolerance)
    except AssertionError:
        return False
    return True


check = np.testing.assert_allclose
print("rtol=1e-7, atol=0:", passes(check, y, exact))
#> rtol=1e-7, atol=0: False
print("rtol=1e-5, atol=0:", passes(check, y, exact, rtol=1e-5))
#> rtol=1e-5, atol=0: False
print("rtol=0, atol=1e-5:", passes(check, y, exact, rtol=0, atol=1e-5))
#> rtol=0, atol=1e-5: True
nearest = exact.astype("float32")
ulps = np.testing.assert_array_max_ulp
print("100 ulps:", passes(ulps, y, nearest, maxulp=100))
#> 100 ulps: False
ulp = np.spacing(np.abs(nearest).max())
close = passes(check, y, exact, rtol=0, atol=16 * ulp)
print("16 ulps of the largest output:", close)
#> 16 ulps of the largest output: True
