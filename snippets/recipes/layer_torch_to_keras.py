import keras
import torch

NAMES = {"gamma": "weight", "kernel": "weight", "scale": "weight"}
NAMES |= {"beta": "bias", "embeddings": "weight"}
NAMES |= {"moving_mean": "running_mean"}
NAMES |= {"moving_variance": "running_var"}


def layer_torch_to_keras(layer: torch.nn.Module) -> keras.Layer:
    """A new Keras layer that does what ``layer`` does, channels last.

    It may be a convolution, transposed too, BatchNorm, LayerNorm,
    RMSNorm or Embedding. Settings come along: strides, groups, epsilon;
    the momentum of BatchNorm becomes 1 - momentum.
    Raises ValueError for another class, and for a setting that the
    layer of Keras does not have.
    """
    new, inputs = make_layer(layer)
    new.build((None,) * new_rank(layer) + (inputs,))
    if isinstance(new, keras.layers.BatchNormalization):
        new.input_spec = keras.InputSpec(min_ndim=2, axes={-1: inputs})
    state = layer.state_dict()
    state.pop("num_batches_tracked", None)
    keys = {w.name: NAMES.get(w.name, w.name) for w in new.weights}
    if state.keys() != set(keys.values()):
        raise ValueError(f"has {[*state]}, needs {[*keys.values()]}")
    for w in new.weights:
        value = state[keys[w.name]].double().numpy(force=True)
        if w.name == "kernel":
            axes = [*range(2, value.ndim), 1, 0]
            value = value.transpose(axes)
        w.assign(value.copy())
    return new


def make_layer(layer: torch.nn.Module) -> tuple[keras.Layer, int]:
    """The layer without its weights, and how many inputs it has."""
    kind, nn, k = type(layer).__name__, torch.nn, keras.layers
    if type(layer) is not getattr(nn, kind, None):
        raise ValueError(f"{kind} is no layer of torch.nn itself")
    if layer._forward_hooks or layer._forward_pre_hooks:
        raise ValueError(f"{kind} has forward hooks, remove them first")
    if (
        getattr(layer.forward, "__func__", None)
        is not type(layer).forward
    ):
        raise ValueError(f"{kind} has a forward of its own")
    for key, w in layer.state_dict().items():
        if w.is_meta or w.is_complex():
            found = f"{kind}.{key} is {w.dtype} on {w.device}"
            raise ValueError(f"{found}, needs real values")
    floats = [w for w in layer.state_dict().values() if w.ndim]
    options = {"dtype": str(floats[0].dtype)[6:]} if floats else {}
    if kind.startswith("Conv"):
        options["use_bias"] = layer.bias is not None
        options |= {"filters": layer.out_channels}
        options |= {"kernel_size": layer.kernel_size}
        options |= {"strides": layer.stride, "padding": pads(layer)}
        options |= {"dilation_rate": layer.dilation}
        if "Transpose" not in kind:
            options["groups"] = layer.groups
        name = f"Conv{kind[-2]}D{'Transpose' * ('Transpose' in kind)}"
        return getattr(k, name)(**options), layer.in_channels
    if kind in ("BatchNorm1d", "BatchNorm2d", "BatchNorm3d"):
        if not layer.track_running_stats or layer.momentum is None:
            raise ValueError(f"{kind} has no running statistics")
        options |= {"center": layer.affine, "scale": layer.affine}
        options |= {"momentum": 1 - layer.momentum}
        options |= {"epsilon": layer.eps}
        return k.BatchNormalization(**options), layer.num_features
    if kind in ("LayerNorm", "RMSNorm"):
        shape, affine = layer.normalized_shape, layer.weight is not None
        if len(shape) > 1 or (kind == "RMSNorm" and not affine):
            raise ValueError(f"{layer}: needs one axis, and weights")
        eps = layer.eps
        if eps is None:
            check_eps(layer, options["dtype"])
            eps = torch.finfo(floats[0].dtype).eps
        options |= {"epsilon": eps}
        if kind == "RMSNorm":
            return k.RMSNormalization(**options), shape[0]
        bias = layer.bias is not None
        options |= {"center": bias, "scale": affine}
        return k.LayerNormalization(**options), shape[0]
    if kind == "Embedding":
        if (layer.max_norm, layer.padding_idx) != (None, None):
            raise ValueError("Embedding has max_norm or padding_idx")
        size = layer.num_embeddings, layer.embedding_dim
        return k.Embedding(*size, **options), 1
    raise ValueError(f"{kind} is none of those listed")


def check_eps(layer: torch.nn.Module, dtype: str) -> None:
    """Raise ValueError where PyTorch takes eps of another dtype."""
    if dtype not in ("float32", "float64"):
        needed = f"needs a number as eps, weights are {dtype}"
        raise ValueError(f"{layer}: {needed}")


def new_rank(layer: torch.nn.Module) -> int:
    """How many axes stand before the features."""
    name = type(layer).__name__
    return int(name[-2]) + 1 if name.endswith("d") else 1


def pads(layer: torch.nn.Module) -> str:
    """The padding as Keras says it.

    Raises ValueError where "same" would pad by other numbers.
    """
    pad, window = layer.padding, layer.kernel_size
    if "Transpose" in type(layer).__name__:
        short = any(a < b for a, b in zip(window, layer.stride))
        plain = layer.groups == 1 and not any(layer.output_padding)
        if short or not plain or any(pad) or max(layer.dilation) > 1:
            raise ValueError(f"{layer} has no twin: needs no padding")
        return "valid"
    if layer.padding_mode != "zeros":
        raise ValueError(f"padding_mode is {layer.padding_mode}")
    if pad in ("same", "valid"):
        return pad
    each = zip(pad, window, layer.dilation, strict=True)
    if not any(pad):
        return "valid"
    same = all(2 * p == d * (n - 1) for p, n, d in each)
    if same and max(layer.stride) == 1:
        return "same"
    cure = "put ZeroPadding before a layer without padding"
    raise ValueError(f"padding {pad}, strides {layer.stride}: {cure}")


norm = torch.nn.BatchNorm1d(2, momentum=0.25)
norm.load_state_dict(
    {
        "weight": torch.tensor([1.0, 2.0]),
        "bias": torch.tensor([3.0, 4.0]),
        "running_mean": torch.tensor([5.0, 6.0]),
        "running_var": torch.tensor([7.0, 8.0]),
        "num_batches_tracked": torch.tensor(0),
    }
)
new = layer_torch_to_keras(norm)
for w in new.weights:
    print(f"{w.name}:", keras.ops.convert_to_numpy(w).tolist())
    #> gamma: [1.0, 2.0]
    #> beta: [3.0, 4.0]
    #> moving_mean: [5.0, 6.0]
    #> moving_variance: [7.0, 8.0]
print("momentum:", norm.momentum, "Keras momentum:", new.momentum)
#> momentum: 0.25 Keras momentum: 0.75
conv = torch.nn.Conv2d(4, 4, 3, groups=4)
kernel = layer_torch_to_keras(conv).kernel
print("depthwise weight:", tuple(conv.weight.shape))
#> depthwise weight: (4, 1, 3, 3)
print("depthwise kernel:", tuple(kernel.shape))
#> depthwise kernel: (3, 3, 1, 4)
turned = torch.nn.ConvTranspose2d(3, 2, 4)
kernel = layer_torch_to_keras(turned).kernel
print("transposed weight:", tuple(turned.weight.shape))
#> transposed weight: (3, 2, 4, 4)
print("transposed kernel:", tuple(kernel.shape))
#> transposed kernel: (4, 4, 2, 3)
try:
    layer_torch_to_keras(torch.nn.Conv2d(3, 2, 3, stride=2, padding=1))
except ValueError as error:
    print("padding:", error)
    #> padding: padding (1, 1), strides (2, 2): put ZeroPadding before a layer without padding
