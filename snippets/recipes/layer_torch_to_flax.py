import jax
import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx

NAMES = {"running_mean": "mean", "running_var": "var"}
NORMS = "BatchNorm1d", "BatchNorm2d", "BatchNorm3d"


def layer_torch_to_flax(layer: torch.nn.Module) -> nnx.Module:
    """A new Flax layer that does what ``layer`` does, channels last.

    It may be a convolution, transposed too, BatchNorm, LayerNorm,
    RMSNorm or Embedding. Settings come along: strides, padding, groups,
    epsilon; the momentum of BatchNorm becomes 1 - momentum. The window
    of a transposed convolution is turned round. BatchNorm is in
    evaluation mode.
    Raises ValueError for another class, for a setting that the layer
    of Flax does not have, and for float64 without JAX_ENABLE_X64.
    """
    kind = type(layer).__name__
    if type(layer) is not getattr(torch.nn, kind, None):
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
    state = layer.state_dict()
    double = torch.float64 in {w.dtype for w in state.values()}
    if double and not jax.config.jax_enable_x64:
        raise ValueError(f"{kind} is float64: set JAX_ENABLE_X64 to 1")
    new = make_flax(layer, kind)
    names = {"Conv": "kernel", "Embe": "embedding"}
    weight = names.get(kind[:4], "scale")
    state.pop("num_batches_tracked", None)
    for key, w in state.items():
        value = w.double().numpy(force=True)
        if kind.startswith("Conv") and key == "weight":
            value = np.moveaxis(value, (0, 1), (-1, -2))
        if "Transpose" in kind and key == "weight":
            value = np.flip(value.swapaxes(-1, -2), range(w.ndim - 2))
        name = weight if key == "weight" else NAMES.get(key, key)
        own = getattr(new, name)
        dtype = jnp.promote_types(own.dtype, str(w.dtype)[6:])
        own.set_value(jnp.array(value, dtype))
    return new


def make_flax(layer: torch.nn.Module, kind: str) -> nnx.Module:
    """The layer of Flax without its weights."""
    floats = [w for w in layer.state_dict().values() if w.ndim]
    options = {"rngs": nnx.Rngs(0)}
    if floats:
        options["param_dtype"] = str(floats[0].dtype)[6:]
    if kind.startswith("Conv"):
        sizes = layer.in_channels, layer.out_channels, layer.kernel_size
        if layer.padding_mode != "zeros":
            raise ValueError(f"padding_mode is {layer.padding_mode}")
        options |= {"strides": layer.stride}
        options |= {"kernel_dilation": layer.dilation}
        options |= {"use_bias": layer.bias is not None}
        if "Transpose" not in kind:
            pad = layer.padding
            named = isinstance(pad, str)
            pad = pad.upper() if named else [(p, p) for p in pad]
            options["feature_group_count"] = layer.groups
            return nnx.Conv(*sizes, padding=pad, **options)
        if layer.groups > 1:
            raise ValueError(f"groups is {layer.groups}, needs 1")
        each = zip(layer.kernel_size, layer.dilation, layer.padding)
        free = [d * (n - 1) - p for n, d, p in each]
        if min(free) < 0:
            raise ValueError(f"padding {layer.padding} is too wide")
        pad = zip(free, layer.output_padding)
        pad = [(a, a + more) for a, more in pad]
        return nnx.ConvTranspose(*sizes, padding=pad, **options)
    if kind in NORMS:
        if not layer.track_running_stats or layer.momentum is None:
            raise ValueError(f"{kind} has no running statistics")
        options |= {"momentum": 1 - layer.momentum}
        options |= {"epsilon": layer.eps, "use_running_average": True}
        options |= {"use_bias": layer.affine, "use_scale": layer.affine}
        return nnx.BatchNorm(layer.num_features, **options)
    if kind in ("LayerNorm", "RMSNorm"):
        shape, affine = layer.normalized_shape, layer.weight is not None
        if len(shape) > 1:
            raise ValueError(f"{layer}: needs one axis")
        eps = layer.eps
        exact = options.get("param_dtype") in ("float32", "float64")
        if eps is None and not exact:
            raise ValueError(f"{layer}: needs a number as eps")
        if eps is None:
            eps = np.finfo(options["param_dtype"]).eps.item()
        options |= {"epsilon": eps, "use_scale": affine}
        if kind == "RMSNorm":
            return nnx.RMSNorm(*shape, **options)
        options |= {"use_bias": layer.bias is not None}
        return nnx.LayerNorm(*shape, use_fast_variance=False, **options)
    if kind == "Embedding":
        if (layer.max_norm, layer.padding_idx) != (None, None):
            raise ValueError("Embedding has max_norm or padding_idx")
        size = layer.num_embeddings, layer.embedding_dim
        return nnx.Embed(*size, **options)
    raise ValueError(f"{kind} is none of those listed")


turned = torch.nn.ConvTranspose1d(1, 1, 3, bias=False)
turned.weight.data = torch.tensor([[[1.0, 2.0, 3.0]]])
new = layer_torch_to_flax(turned)
print("weight:", turned.weight.tolist())
#> weight: [[[1.0, 2.0, 3.0]]]
print("kernel:", new.kernel[...].tolist())
#> kernel: [[[3.0]], [[2.0]], [[1.0]]]
x = torch.tensor([[[1.0, 0.0]]])
print("torch:", turned(x)[0, 0].tolist())
#> torch: [1.0, 2.0, 3.0, 0.0]
print("flax:", new(jnp.array(x.mT.numpy()))[0, :, 0].tolist())
#> flax: [1.0, 2.0, 3.0, 0.0]
norm = layer_torch_to_flax(torch.nn.BatchNorm1d(2, momentum=0.25))
print("PyTorch momentum: 0.25", "Flax momentum:", norm.momentum)
#> PyTorch momentum: 0.25 Flax momentum: 0.75
try:
    layer_torch_to_flax(torch.nn.ConvTranspose1d(2, 2, 3, groups=2))
except ValueError as error:
    print("groups:", error)
    #> groups: groups is 2, needs 1
