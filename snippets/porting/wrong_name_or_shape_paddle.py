import warnings

import paddle


def load(name, shape):
    layer = paddle.nn.Linear(3, 2)
    before = layer.weight.clone()
    state = {name: paddle.ones(shape), "bias": paddle.ones([2])}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        missing = layer.set_state_dict(state)[0]
    kept = paddle.equal_all(layer.weight, before).item()
    return str(caught[0].message), missing, kept


warning, missing, kept = load("kernel", [3, 2])
print("wrong name, warning:", warning)
#> wrong name, warning: Skip loading for weight. weight is not found in the provided dict.
print("wrong name, missing:", missing)
#> wrong name, missing: ['weight']
print("wrong name, weight kept:", kept)
#> wrong name, weight kept: True
warning, missing, kept = load("weight", [2, 3])
print("wrong shape, warning:", warning)
#> wrong shape, warning: Skip loading for weight. weight receives a shape [2, 3], but the expected shape is [3, 2].
print("wrong shape, missing:", missing)
#> wrong shape, missing: ['weight']
print("wrong shape, weight kept:", kept)
#> wrong shape, weight kept: True
