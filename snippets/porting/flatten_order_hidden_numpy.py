import numpy as np

for shape in (1, 1, 2, 2), (1, 3, 1, 1), (1, 3, 2, 2):
    image = np.arange(np.prod(shape)).reshape(shape)  # (N, C, H, W)
    nchw = image.reshape(1, -1)
    nhwc = image.transpose(0, 2, 3, 1).reshape(1, -1)
    print(f"{shape}:", np.array_equal(nchw, nhwc))
    #> (1, 1, 2, 2): True
    #> (1, 3, 1, 1): True
    #> (1, 3, 2, 2): False
