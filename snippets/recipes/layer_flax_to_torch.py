import jax
import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx

REAL = "bfloat16", "float16", "float32", "float64"
NAMES = {"kernel": "weight", "scale": "weight", "embedding": "weight"}
NAMES |= {"mean": "running_mean", "var": "running_var"}


def layer_flax_to_torch(
    layer: nnx.Module, axes: int = 2
) -> torch.nn.Module:
    """A new module that does what ``layer`` does, channels first.

    It may be an nnx.Conv, ConvTranspose, BatchNorm, LayerNorm, RMSNorm
    or Embed. Settings come along; the momentum of BatchNorm becomes
    1 - momentum, and ``axes`` is how many axes its images have. The
    window of a transposed convolution is turned round. The module is
    in evaluation mode.
    Raises ValueError for another class, and for a setting that the
    module does not have.
    """
    kind = type(layer).__name__
    if type(layer) is not getattr(nnx, kind, None):
        raise ValueError(f"{kind} is no layer of nnx itself")
    state, options = {}, {}
    for key in ("kernel", "scale", "embedding", "bias", "mean", "var"):
        own = getattr(layer, key, None)
        if isinstance(own, nnx.Variable):
            value = own.get_value()
            if isinstance(value, jax.ShapeDtypeStruct):
                raise ValueError(f"{key} has no values, only a shape")
            name = value.dtype.name
            if name not in REAL:
                raise ValueError(f"{key} is {name}, needs real values")
            options.setdefault("dtype", getattr(torch, name))
            value = np.asarray(value).astype("float64")
            if key == "kernel" and kind == "ConvTranspose":
                value = np.flip(value, range(value.ndim - 2))
                value = value.swapaxes(-1, -2)
            if key == "kernel":
                value = np.moveaxis(value, (-1, -2), (0, 1))
            state[NAMES.get(key, key)] = torch.tensor(value.copy())
    new = make_torch(layer, kind, options, axes).eval()
    name = str(options.get("dtype", torch.float32))[6:]
    found = jnp.dtype(layer.dtype or name).name
    if found != name:
        cure = "give it the dtype of its weights"
        raise ValueError(f"computes in {found}: {cure}")
    if kind == "BatchNorm":
        state["num_batches_tracked"] = new.num_batches_tracked
    new.load_state_dict(state)
    return new


def make_torch(
    layer: nnx.Module, kind: str, options: dict, axes: int
) -> torch.nn.Module:
    """The module without its weights."""
    if kind in ("Conv", "ConvTranspose"):
        n, window = len(layer.kernel_size), layer.kernel_size
        each = layer.strides, layer.kernel_dilation
        each = [own if own is not None else 1 for own in each]
        strides, dilation = (
            (own,) * n if isinstance(own, int) else tuple(own)
            for own in each
        )
        if n > 3:
            raise ValueError(f"the window has {n} axes, needs 1 to 3")
        if layer.mask is not None:
            raise ValueError("the kernel is masked: multiply it first")
        options |= {"kernel_size": window, "stride": strides}
        options |= {"dilation": dilation, "bias": layer.use_bias}
        sizes = layer.in_features, layer.out_features
        if kind == "Conv":
            own = layer.conv_general_dilated
            if own is not jax.lax.conv_general_dilated:
                raise ValueError("has a convolution of its own")
            if layer.input_dilation not in (None, 1, (1,) * n):
                raise ValueError("input_dilation: use ConvTranspose")
            options |= {"groups": layer.feature_group_count}
            options |= {"padding": explicit(layer.padding, strides, n)}
            return getattr(torch.nn, f"Conv{n}d")(*sizes, **options)
        if layer.transpose_kernel:
            raise ValueError("transpose_kernel=True, needs False")
        pad = layer.padding
        wide = [d * (k - 1) for d, k in zip(dilation, window)]
        if pad == "VALID":
            pairs = zip(wide, strides)
            pad = [(w, w + max(s - w - 1, 0)) for w, s in pairs]
        if isinstance(pad, str | int):
            raise ValueError(f"padding {pad!r}, needs pairs or 'VALID'")
        pad = [(p, p) if isinstance(p, int) else p for p in pad]
        options["padding"] = [w - p[0] for w, p in zip(wide, pad)]
        options["output_padding"] = [b - a for a, b in pad]
        if min(options["padding"] + options["output_padding"]) < 0:
            raise ValueError(f"padding {pad}: PyTorch has none like it")
        make = getattr(torch.nn, f"ConvTranspose{n}d")
        return make(*sizes, **options)
    if kind == "Embed":
        return torch.nn.Embedding(*layer.embedding.shape, **options)
    if kind not in ("BatchNorm", "LayerNorm", "RMSNorm"):
        raise ValueError(f"{kind} is none of those listed")
    ours = getattr(layer, "axis", getattr(layer, "feature_axes", -1))
    if ours not in (-1, (-1,)):
        raise ValueError(f"{kind} is over axis {ours}, needs -1")
    over = getattr(layer, "reduction_axes", -1)
    if over not in (-1, (-1,)):
        raise ValueError(f"{kind} is over axes {over}, needs -1")
    options |= {"eps": layer.epsilon}
    affine, bias = layer.use_scale, getattr(layer, "use_bias", False)
    if kind == "BatchNorm":
        if affine != bias:
            raise ValueError("BatchNorm has only scale or bias")
        options |= {"momentum": 1 - layer.momentum, "affine": affine}
        make = getattr(torch.nn, f"BatchNorm{axes or 1}d")
        return make(layer.num_features, **options)
    if bias and not affine:
        raise ValueError(f"{kind} has a bias without a scale")
    options |= {"elementwise_affine": affine}
    if kind == "LayerNorm":
        options |= {"bias": bias}
    return getattr(torch.nn, kind)(layer.num_features, **options)


def explicit(pad, strides: tuple, n: int) -> str | tuple:
    """The padding of a convolution as PyTorch says it."""
    if pad == "VALID" or (pad == "SAME" and max(strides) == 1):
        return pad.lower()
    if isinstance(pad, str):
        cure = "give it as pairs of numbers"
        raise ValueError(f"padding {pad!r}, strides {strides}: {cure}")
    pad = (pad,) * n if isinstance(pad, int) else pad
    pairs = [(p, p) if isinstance(p, int) else tuple(p) for p in pad]
    if any(a != b for a, b in pairs):
        raise ValueError(f"padding {pad} differs by side: pad before")
    return tuple(a for a, _ in pairs)


rngs = nnx.Rngs(0)
options = {"padding": "VALID", "use_bias": False, "rngs": rngs}
turned = nnx.ConvTranspose(1, 1, (3,), **options)
turned.kernel[...] = jnp.array([1.0, 2.0, 3.0]).reshape(3, 1, 1)
new = layer_flax_to_torch(turned)
print("kernel:", turned.kernel[...].tolist())
#> kernel: [[[1.0]], [[2.0]], [[3.0]]]
print("weight:", new.weight.tolist())
#> weight: [[[3.0, 2.0, 1.0]]]
x = jnp.array([[[1.0], [0.0]]])
print("flax:", turned(x)[0, :, 0].tolist())
#> flax: [3.0, 2.0, 1.0, 0.0]
print("torch:", new(torch.tensor([[[1.0, 0.0]]]))[0, 0].tolist())
#> torch: [3.0, 2.0, 1.0, 0.0]
norm = nnx.BatchNorm(2, momentum=0.75, rngs=rngs)
new = layer_flax_to_torch(norm)
print("Flax momentum: 0.75", "PyTorch momentum:", new.momentum)
#> Flax momentum: 0.75 PyTorch momentum: 0.25
try:
    layer_flax_to_torch(nnx.Conv(3, 2, (3, 3), 2, rngs=rngs))
except ValueError as error:
    print("same:", error)
    #> same: padding 'SAME', strides (2, 2): give it as pairs of numbers
