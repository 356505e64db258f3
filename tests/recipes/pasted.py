"""What the tests of the functions to copy share: the functions themselves, watched while they run."""

import contextlib
import functools
import io
import pickle

import support


@functools.cache
def recipe(name):
    """The function that a recipe is named for; its own example runs on the way, in silence.

    Every call of every test is watched: one that is refused changes nothing, neither source nor target,
    and one that is not changes nothing but its second argument, the target.
    """
    known = support.programs()
    snippet = known.get(f"recipes/{name}") or known[f"recipes/{name}_numpy"]
    names = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(snippet.source, snippet.id, "exec"), names)
    return watched(names[name])


def watched(function):
    """The same function; an AssertionError says that it changed what it must leave as it was."""

    @functools.wraps(function)
    def call(*arguments):
        before = [state(own) for own in arguments]
        try:
            result = function(*arguments)
        except Exception:
            assert [state(own) for own in arguments] == before, f"{function.__name__} was refused and changed something"
            raise
        after = [state(own) for own in arguments]
        assert (after[:1], after[2:]) == (before[:1], before[2:]), f"{function.__name__} changed what it reads"
        return result

    return call


def state(own):
    """All that a call could change in one argument, down to the bits, as something to compare."""
    home = {kind.__module__.partition(".")[0] for kind in type(own).__mro__}
    if isinstance(own, list | tuple):
        return [state(each) for each in own]
    if "keras" in home:
        return own.built, [(w.path, w.trainable, bits(w.numpy())) for w in own.variables]
    if "torch" in home:
        return of_torch(own)
    if "flax" in home:
        return of_flax(own)
    if "numpy" in home:
        return bits(own)
    if "sklearn" in home:
        return pickle.dumps(own)
    return own.SerializeToString(deterministic=True) if "onnx" in home else None


def bits(array):
    return str(array.dtype), array.shape, array.tobytes()


def of_torch(own):
    """Parameters and buffers, also those that are not saved, and the mode of every module."""
    import torch

    if isinstance(own, torch.nn.Module):
        saved = {**own.state_dict(), **dict(own.named_buffers()), **dict(own.named_parameters())}
        modes = [(name, module.training) for name, module in own.named_modules()]
        return modes, {key: of_torch(w) for key, w in saved.items()}
    if not isinstance(own, torch.Tensor) or torch.nn.parameter.is_lazy(own) or own.is_meta or own.is_quantized:
        return str(own)
    flat = own.detach().flatten().contiguous().view(torch.uint8)
    return str(own.dtype), tuple(own.shape), own.requires_grad, flat.numpy().tobytes()


def of_flax(own):
    """All variables, statistics and random streams among them, and all other attributes: the modes."""
    import jax
    import numpy
    from flax import nnx

    if not isinstance(own, nnx.Module):
        return None
    graph, variables = nnx.split(own)
    found = []
    for path, w in nnx.to_flat_state(variables):
        value = w.get_value() if isinstance(w, nnx.Variable) else w
        if isinstance(value, jax.ShapeDtypeStruct):
            found.append((path, str(value)))
            continue
        if jax.dtypes.issubdtype(value.dtype, jax.dtypes.prng_key):
            value = jax.random.key_data(value)
        found.append((path, bits(numpy.asarray(value))))
    return graph, found
