import inspect
import warnings

import paddle

layer = paddle.nn.BatchNorm1D(1)
kinds = "scale", "shift", "running mean", "running variance"
names = list(layer.state_dict())
for kind, name in zip(kinds, names):
    print(f"{kind}:", name)
    #> scale: weight
    #> shift: bias
    #> running mean: _mean
    #> running variance: _variance
defaults = inspect.signature(paddle.nn.BatchNorm1D).parameters
print("epsilon:", defaults["epsilon"].default)
#> epsilon: 1e-05
print("momentum:", defaults["momentum"].default)
#> momentum: 0.9

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    layer(paddle.to_tensor([[0.0], [2.0]]))
mean, variance = list(layer.state_dict().values())[2:]
print("mean after a batch:", f"{mean.item():.2f}")
#> mean after a batch: 0.10
print("variance after a batch:", f"{variance.item():.2f}")
#> variance after a batch: 1.00
