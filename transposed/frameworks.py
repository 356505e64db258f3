"""The frameworks that facts are checked against: the one list of them."""

import importlib
import os
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Framework:
    """``name`` ends the snippet's file name, ``module`` is imported, ``title`` is what readers call it."""

    name: str
    title: str
    module: str
    extra: str = "test"


# In the order in which comparison tables show them.
FRAMEWORKS = {
    framework.name: framework
    for framework in (
        Framework("torch", "PyTorch", "torch"),
        Framework("tensorflow", "TensorFlow", "tensorflow"),
        Framework("keras", "Keras", "keras"),
        Framework("jax", "JAX", "jax"),
        Framework("flax", "Flax", "flax"),
        Framework("numpy", "NumPy", "numpy"),
        Framework("sklearn", "scikit-learn", "sklearn"),
        Framework("onnx", "ONNX", "onnx"),
    )
}

# One fixed setting each, so that a run means the same on every machine.
SETTINGS = {
    "CUDA_VISIBLE_DEVICES": "",
    "JAX_PLATFORMS": "cpu",
    "MPLBACKEND": "agg",
    "KERAS_BACKEND": "tensorflow",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}


class UnknownFramework(ValueError):
    """A framework was named that the project does not know."""


class MissingFramework(RuntimeError):
    """A framework was named that cannot be imported here."""


def under_test() -> tuple[str, ...]:
    """The names in ``$FRAMEWORKS`` (commas or spaces between them), or all.

    Raises UnknownFramework for a name that is not in the list.
    """
    names = (
        re.split(r"[,\s]+", os.environ.get("FRAMEWORKS", "").strip(" ,"))
        if os.environ.get("FRAMEWORKS")
        else list(FRAMEWORKS)
    )
    for name in names:
        if name not in FRAMEWORKS:
            raise UnknownFramework(f"FRAMEWORKS names {name!r}, which is unknown; choose from: {', '.join(FRAMEWORKS)}")
    return tuple(names)


def load(name: str) -> str:
    """Import one framework and return its public version, such as ``2.13.0``.

    Raises MissingFramework, with the command to type, if it cannot be imported.
    """
    framework = FRAMEWORKS[name]
    os.environ.update(SETTINGS)
    try:
        module = importlib.import_module(framework.module)
    except ImportError as error:
        raise MissingFramework(
            f"{framework.title} is under test but cannot be imported ({error}); "
            f"type: make test, or pip install -e '.[{framework.extra}]' -c constraints.txt"
        ) from error
    return module.__version__.split("+")[0]
