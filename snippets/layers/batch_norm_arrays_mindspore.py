import inspect

import mindspore as ms

layer = ms.nn.BatchNorm1d(1)
names = {
    "scale": "gamma",
    "shift": "beta",
    "running mean": "moving_mean",
    "running variance": "moving_variance",
}
for kind, name in names.items():
    assert hasattr(layer, name)
    print(f"{kind}:", name)
    #> scale: gamma
    #> shift: beta
    #> running mean: moving_mean
    #> running variance: moving_variance
defaults = inspect.signature(ms.nn.BatchNorm1d).parameters
print("epsilon:", defaults["eps"].default)
#> epsilon: 1e-05
print("momentum:", defaults["momentum"].default)
#> momentum: 0.9

layer.set_train()
layer(ms.Tensor([[0.0], [2.0]], ms.float32))
mean, variance = layer.moving_mean, layer.moving_variance
print("mean after a batch:", f"{mean.asnumpy().item():.2f}")
#> mean after a batch: 0.10
print("variance after a batch:", f"{variance.asnumpy().item():.2f}")
#> variance after a batch: 1.10
