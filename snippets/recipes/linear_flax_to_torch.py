import jax
import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx

REAL = "bfloat16", "float16", "float32", "float64"


def linear_flax_to_torch(layer: nnx.Linear) -> torch.nn.Linear:
    """A new torch.nn.Linear with the weights of ``layer``.

    (in, out) becomes (out, in) whatever the shape, a square one too;
    the dtype of the weights is kept, bfloat16 as well.
    Raises ValueError if ``layer`` is of another class, has a method
    __call__ of its own, or weights besides a kernel and a bias (LoRA),
    or computes in another dtype.
    """
    if not isinstance(layer, nnx.Linear):
        raise ValueError(f"{type(layer).__name__}, needs Linear")
    flat = nnx.to_flat_state(nnx.state(layer, nnx.Param))
    new = {".".join(path): w.get_value() for path, w in flat}
    if set(new) not in ({"kernel"}, {"kernel", "bias"}):
        raise ValueError(f"has {list(new)}, not kernel, bias")
    if type(layer).__call__ is not nnx.Linear.__call__:
        name = type(layer).__name__
        raise ValueError(f"{name} has a __call__ of its own")
    if layer.dot_general is not jax.lax.dot_general:
        raise ValueError("has a dot_general of its own")
    if isinstance(layer.kernel.get_value(), jax.ShapeDtypeStruct):
        raise ValueError("kernel has no values, only a shape")
    name = layer.kernel.dtype.name
    found = jnp.dtype(layer.dtype or name).name
    if found != name:
        cure = "give it the dtype of its weights"
        raise ValueError(f"computes in {found}: {cure}")
    if name not in REAL:
        raise ValueError(f"kernel is {name}, needs real values")
    new = {
        key: np.asarray(w).astype("float64") for key, w in new.items()
    }
    kernel, dtype = torch.tensor(new["kernel"]), getattr(torch, name)
    options = {"bias": "bias" in new, "dtype": dtype}
    linear = torch.nn.Linear(*kernel.shape, **options)
    state = {"weight": kernel.T}
    if "bias" in new:
        state["bias"] = torch.tensor(new["bias"])
    linear.load_state_dict(state)
    return linear


layer = nnx.Linear(2, 2, rngs=nnx.Rngs(0))
for w in (layer.kernel, layer.bias):
    w[...] = 1 + jnp.arange(w.size, dtype=w.dtype).reshape(w.shape)
linear = linear_flax_to_torch(layer)
x = torch.tensor([[1.0, -3.0], [2.0, 1.0]])
print("kernel:", layer.kernel.tolist())
#> kernel: [[1.0, 2.0], [3.0, 4.0]]
print("weight:", linear.weight.tolist())
#> weight: [[1.0, 3.0], [2.0, 4.0]]
print("flax:", layer(x.numpy()).tolist())
#> flax: [[-7.0, -8.0], [6.0, 10.0]]
print("torch:", linear(x).tolist())
#> torch: [[-7.0, -8.0], [6.0, 10.0]]
lora = nnx.LoRALinear(2, 2, lora_rank=1, rngs=nnx.Rngs(0))
try:
    linear_flax_to_torch(lora)
except ValueError as error:
    print("error:", error)
    #> error: has ['bias', 'kernel', 'lora.lora_a', 'lora.lora_b'], not kernel, bias
