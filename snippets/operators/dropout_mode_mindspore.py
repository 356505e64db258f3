import mindspore as ms
import numpy as np

ms.set_seed(0)
x = ms.ops.ones((1000,))
layer = ms.nn.Dropout(p=0.75)

print("new layer:", np.unique(layer(x).asnumpy()).tolist())
#> new layer: [1.0]
layer.set_train()
print("training:", np.unique(layer(x).asnumpy()).tolist())
#> training: [0.0, 4.0]
layer.set_train(False)
print("inference:", np.unique(layer(x).asnumpy()).tolist())
#> inference: [1.0]
