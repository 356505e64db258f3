import keras
import numpy as np
import torch

source = torch.nn.MultiheadAttention(8, num_heads=2, batch_first=True)
target = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
target.build((None, 3, 8), (None, 3, 8))

weights = []
for matrix in source.in_proj_weight.chunk(3):  # query, key, value
    weights += [matrix.T.reshape(8, 2, 4), torch.zeros(2, 4)]
output = source.out_proj.weight.T.reshape(2, 4, 8)
weights += [output, torch.zeros(8)]
target.set_weights([weight.detach().numpy() for weight in weights])

print("in_proj_weight:", tuple(source.in_proj_weight.shape))
#> in_proj_weight: (24, 8)
print("query kernel:", target.get_weights()[0].shape)
#> query kernel: (8, 2, 4)
print("query bias:", target.get_weights()[1].shape)
#> query bias: (2, 4)
print("out_proj.weight:", tuple(source.out_proj.weight.shape))
#> out_proj.weight: (8, 8)
print("output kernel:", target.get_weights()[-2].shape)
#> output kernel: (2, 4, 8)

x = np.eye(3, 8, dtype=np.float32)[None]
y = source(*[torch.from_numpy(x)] * 3)[0].detach()
print("equal up to rounding:", np.allclose(target(x, x), y, atol=1e-6))
#> equal up to rounding: True
