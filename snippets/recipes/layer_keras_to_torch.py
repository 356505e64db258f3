import keras
import numpy as np
import torch

NAMES = {"gamma": "weight", "kernel": "weight", "scale": "weight"}
NAMES |= {"beta": "bias", "embeddings": "weight"}
NAMES |= {"moving_mean": "running_mean"}
NAMES |= {"moving_variance": "running_var"}


def layer_keras_to_torch(layer: keras.Layer) -> torch.nn.Module:
    """A new module that does what ``layer`` does, channels first.

    It may be a convolution, depthwise or transposed too, a batch,
    layer or RMS normalization, or an Embedding. Settings come along:
    strides, groups, epsilon; momentum becomes 1 - momentum. The module
    is in evaluation mode.
    Raises ValueError for another class, for a layer that is not built,
    and for a setting that the module does not have.
    """
    kind = type(layer).__name__
    if type(layer) is not getattr(keras.layers, kind, None):
        raise ValueError(f"{kind} is no layer of keras.layers itself")
    if not layer.built:
        raise ValueError(f"{layer.name} is not built: call it once")
    if getattr(layer.call, "__func__", None) is not type(layer).call:
        raise ValueError(f"{layer.name} has a call of its own")
    if layer.compute_dtype != layer.variable_dtype:
        found = f"{layer.name} computes in {layer.compute_dtype}"
        raise ValueError(f"{found}: give it the dtype of its weights")
    state = {}
    for w in layer.weights:
        value = keras.ops.convert_to_numpy(w).astype("float64")
        value = torch.tensor(value)
        if w.name == "kernel" and "Depthwise" in kind:
            value = value.movedim((-2, -1), (0, 1)).flatten(0, 1)
            value = value[:, None]
        elif w.name == "kernel":
            value = value.movedim((-1, -2), (0, 1))
        state[NAMES.get(w.name, w.name)] = value.contiguous()
    new = make_module(layer, kind, state).eval()
    if "running_mean" in state:
        state["num_batches_tracked"] = new.num_batches_tracked
    found, needed = [*state], [*new.state_dict()]
    if set(found) != set(needed):
        raise ValueError(f"{layer.name} has {found}, needs {needed}")
    new.load_state_dict(state)
    return new


def make_module(
    layer: keras.Layer, kind: str, state: dict
) -> torch.nn.Module:
    """The module without its weights."""
    options = {"dtype": getattr(torch, layer.variable_dtype)}
    if "Conv" in kind and "Separable" not in kind:
        outputs, inputs = state["weight"].shape[:2]
        if layer.activation is not keras.activations.linear:
            own = layer.activation
            name = getattr(own, "__name__", type(own).__name__)
            raise ValueError(f"{layer.name} has activation {name}")
        if layer.data_format != "channels_last":
            raise ValueError(f"{layer.name} has channels first already")
        name = f"Conv{len(layer.kernel_size)}d"
        options |= {"kernel_size": layer.kernel_size}
        options |= {"stride": layer.strides, "bias": layer.use_bias}
        options |= {"dilation": layer.dilation_rate}
        pad, same = layer.padding, layer.padding == "same"
        if "Transpose" in kind:
            name = name.replace("v", "vTranspose")
            window = zip(layer.kernel_size, layer.strides, strict=True)
            short = any(a < b for a, b in window)
            if layer.output_padding is not None:
                raise ValueError(f"{layer.name} has output_padding")
            if pad != "valid" or short or max(layer.dilation_rate) > 1:
                raise ValueError(f"{layer.name} pads {pad!r}: crop it")
            outputs, inputs = inputs, outputs
        else:
            if pad not in ("same", "valid"):
                raise ValueError(f"{layer.name} pads {pad!r}")
            if same and max(layer.strides) > 1:
                cure = "pads by the size of its input: use ZeroPadding"
                raise ValueError(f"{layer.name}, strides > 1: {cure}")
            groups = getattr(layer, "groups", outputs)
            if "Depthwise" in kind:
                groups = outputs // layer.depth_multiplier
            options |= {"padding": pad, "groups": groups}
            inputs *= groups
        return getattr(torch.nn, name)(inputs, outputs, **options)
    axis = getattr(layer, "axis", -1)
    if not isinstance(axis, int):
        if len(axis) > 1:
            raise ValueError(f"{layer.name} has axes {axis}, needs -1")
        axis = axis[0]
    shape = (layer.get_build_config() or {}).get("input_shape", ())
    if axis not in (-1, len(shape) - 1):
        raise ValueError(f"{layer.name} has axis {axis}, needs -1")
    eps = getattr(layer, "epsilon", None)
    if kind == "BatchNormalization":
        if len(shape) > 5:
            raise ValueError(f"{layer.name} takes {len(shape)} axes")
        if layer.center != layer.scale or layer.renorm:
            raise ValueError(f"{layer.name} has only gamma or beta")
        options |= {"momentum": 1 - layer.momentum, "eps": eps}
        options |= {"affine": layer.scale}
        name = f"BatchNorm{max(1, len(shape) - 2)}d"
        return getattr(torch.nn, name)(shape[-1], **options)
    if kind == "LayerNormalization":
        if layer.rms_scaling:
            raise ValueError(f"{layer.name} has rms_scaling")
        if layer.center and not layer.scale:
            raise ValueError(f"{layer.name} has beta without gamma")
        options |= {"elementwise_affine": layer.scale, "eps": eps}
        options |= {"bias": layer.center}
        return torch.nn.LayerNorm(shape[-1], **options)
    if kind == "RMSNormalization":
        return torch.nn.RMSNorm(shape[-1], eps=eps, **options)
    if kind == "Embedding" and not layer.mask_zero:
        return torch.nn.Embedding(*state["weight"].shape, **options)
    raise ValueError(f"{layer.name} is {kind}, or masks its zeros")


norm = keras.layers.BatchNormalization(momentum=0.75)
norm.build((None, 2))
norm.set_weights(np.arange(1.0, 9.0).reshape(4, 2))
new = layer_keras_to_torch(norm)
for name, w in new.named_buffers():
    print(f"{name}:", w.tolist())
    #> running_mean: [5.0, 6.0]
    #> running_var: [7.0, 8.0]
    #> num_batches_tracked: 0
print("momentum:", norm.momentum, "PyTorch momentum:", new.momentum)
#> momentum: 0.75 PyTorch momentum: 0.25
conv = keras.layers.DepthwiseConv2D(3, depth_multiplier=2)
conv.build((None, None, None, 4))
weight = layer_keras_to_torch(conv).weight
print("depthwise kernel:", tuple(conv.kernel.shape))
#> depthwise kernel: (3, 3, 4, 2)
print("depthwise weight:", tuple(weight.shape))
#> depthwise weight: (8, 1, 3, 3)
same = keras.layers.Conv2D(2, 3, strides=2, padding="same", name="conv")
same.build((None, None, None, 3))
try:
    layer_keras_to_torch(same)
except ValueError as error:
    print("same:", error)
    #> same: conv, strides > 1: pads by the size of its input: use ZeroPadding
