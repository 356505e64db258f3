import keras
import numpy as np
from numpy import exp, tanh

x, h = np.array([1.0, 2.0]), np.array([0.5, -1.0])
for reset_after in True, False:
    layer = keras.layers.GRU(2, reset_after=reset_after)
    layer.build((None, 1, 2))
    shapes = [array.shape for array in layer.get_weights()]
    ramps = [np.arange(np.prod(shape)) for shape in shapes]
    arrays = [np.sin(a).reshape(s) for a, s in zip(ramps, shapes)]
    layer.set_weights(arrays)
    kernel, state_kernel, bias = arrays
    first, second = bias if reset_after else (bias, 0 * bias)
    W_z, W_r, W = np.split(kernel.T, 3)
    U_z, U_r, U = np.split(state_kernel.T, 3)
    b_z, b_r, b = np.split(first, 3)
    c_z, c_r, c = np.split(second, 3)

    z = 1 / (1 + exp(-(W_z @ x + b_z + U_z @ h + c_z)))
    r = 1 / (1 + exp(-(W_r @ x + b_r + U_r @ h + c_r)))
    n = tanh(W @ x + b + U @ (r * h))  # $U (r \odot h)$
    if reset_after:
        # $n = \tanh(W x + b + r \odot (U h + c))$
        n = tanh(W @ x + b + r * (U @ h + c))
    y = layer(x[None, None], initial_state=h[None])
    same = np.allclose(y, (1 - z) * n + z * h, atol=1e-6)
    text = layer.count_params(), "parameters, as by hand:", same
    print(f"reset_after={reset_after}:", *text)
    #> reset_after=True: 36 parameters, as by hand: True
    #> reset_after=False: 30 parameters, as by hand: True
