import mindspore as ms
import numpy as np

image = np.arange(12, dtype=np.float32).reshape(1, 3, 2, 2)
image = ms.Tensor(image)  # (N, C, H, W)
flat = ms.nn.Flatten()(image)

print("feature map:", image.shape)
#> feature map: (1, 3, 2, 2)
print("flattened:", flat[0].asnumpy().astype(int).tolist())
#> flattened: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
print("beside number 0 lies:", int(flat[0, 1]))
#> beside number 0 lies: 1
