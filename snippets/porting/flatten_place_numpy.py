import numpy as np

C, H, W = 3, 4, 5
image = np.arange(C * H * W).reshape(C, H, W)
nchw = image.reshape(-1)
nhwc = image.transpose(1, 2, 0).reshape(-1)
found = []
for c, h, w in np.ndindex(C, H, W):
    first = (c * H + h) * W + w  # $(c H + h) W + w$
    last = (h * W + w) * C + c  # $(h W + w) C + c$
    value = image[c, h, w]
    found.append((nchw[first] == value, nhwc[last] == value))

print("channel first, channel last:", *np.all(found, axis=0).tolist())
#> channel first, channel last: True True
