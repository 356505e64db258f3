import keras
import numpy as np
import torch

source = torch.nn.Sequential(
    torch.nn.Conv2d(1, 3, 1), torch.nn.Flatten(), torch.nn.Linear(12, 2)
)
with torch.no_grad():
    for p in source.parameters():
        p.copy_(torch.arange(1.0, p.numel() + 1).view(p.shape))
W, b, V, c = (p.detach().numpy() for p in source.parameters())
layers = [keras.layers.Conv2D(3, 1), keras.layers.Flatten()]
target = keras.Sequential([*layers, keras.layers.Dense(2)])
target.build((None, 2, 2, 1))
target.set_weights([W.transpose(2, 3, 1, 0), b, V.T, c])

alone = np.eye(12, dtype=np.float32)
lone = np.asarray(target.layers[2](alone))
same = np.array_equal(source[2](torch.from_numpy(alone)).detach(), lone)
print("Linear and Dense on their own:", same)
#> Linear and Dense on their own: True

x = torch.arange(1.0, 5).reshape(1, 1, 2, 2)
y = x.numpy().transpose(0, 2, 3, 1)
for ours, theirs in zip(source, target.layers, strict=True):
    x, y = ours(x), np.asarray(theirs(y))
    z = y.transpose(0, 3, 1, 2) if y.ndim == 4 else y
    print(f"{type(ours).__name__}:", np.array_equal(x.detach(), z))
    #> Conv2d: True
    #> Flatten: False
    #> Linear: False
