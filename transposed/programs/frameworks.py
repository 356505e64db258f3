"""The frameworks that facts are checked against: the one list of them."""

import importlib
import importlib.metadata
import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Framework:
    """``name`` ends the snippet's file name, ``module`` is imported, ``title`` is what readers call it.

    ``extra`` in pyproject.toml installs it; those of one extra share an environment. ``stands_on`` are the frameworks
    that are there with it, ``brings`` other modules that its snippets may import.
    """

    name: str
    title: str
    module: str
    extra: str = "test"
    stands_on: tuple[str, ...] = ()
    brings: tuple[str, ...] = ()
    # The package, where the module does not tell its version.
    package: str = ""
    # What pins call it, where that is another name.
    pin: str = ""

    @property
    def pinned_as(self) -> str:
        return self.pin or self.package or self.name


# In the order in which comparison tables show them.
FRAMEWORKS = {
    framework.name: framework
    for framework in (
        Framework("torch", "PyTorch", "torch"),
        Framework("tensorflow", "TensorFlow", "tensorflow", stands_on=("keras",)),
        Framework("keras", "Keras", "keras", stands_on=("tensorflow",)),
        Framework("jax", "JAX", "jax"),
        Framework("flax", "Flax", "flax", stands_on=("jax",), brings=("optax",)),
        Framework("haiku", "Haiku", "haiku", "haiku", stands_on=("jax",), pin="dm-haiku"),
        Framework("equinox", "Equinox", "equinox", "equinox", stands_on=("jax",)),
        Framework("paddle", "PaddlePaddle", "paddle", "paddle", pin="paddlepaddle"),
        Framework("mindspore", "MindSpore", "mindspore", "mindspore"),
        Framework("mlx", "MLX", "mlx", "mlx", package="mlx"),
        Framework("tinygrad", "tinygrad", "tinygrad", "tinygrad", package="tinygrad"),
        Framework("numpy", "NumPy", "numpy"),
        Framework("sklearn", "scikit-learn", "sklearn", pin="scikit-learn"),
        Framework("onnx", "ONNX", "onnx", brings=("onnxruntime", "onnxscript")),
        Framework(
            "transformers",
            "Transformers",
            "transformers",
            "transformers",
            stands_on=("torch",),
            brings=("safetensors",),
        ),
        Framework("peft", "PEFT", "peft", "transformers", stands_on=("torch", "transformers")),
        Framework("gguf", "GGUF", "gguf", "gguf", package="gguf"),
    )
}

# What `make test` proves; the others run in `make test-more`, an environment and a process for each extra.
DEFAULT = tuple(framework.name for framework in FRAMEWORKS.values() if framework.extra == "test")

# One fixed setting each, so that a run means the same on every machine.
SETTINGS = {
    "CUDA_VISIBLE_DEVICES": "",
    "DEV": "PYTHON",  # tinygrad without a compiler
    "GLOG_v": "3",  # MindSpore: errors only
    "HF_HUB_OFFLINE": "1",
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
    """The names in ``$FRAMEWORKS`` (commas or spaces between them), or those of `make test`.

    Raises UnknownFramework for a name that is not in the list.
    """
    named = os.environ.get("FRAMEWORKS", "").replace(",", " ").split()
    names = named or DEFAULT
    for name in names:
        if name not in FRAMEWORKS:
            raise UnknownFramework(f"FRAMEWORKS names {name!r}, which is unknown; choose from: {', '.join(FRAMEWORKS)}")
    return tuple(names)


def of(extra: str) -> list[str]:
    """The frameworks that an extra of pyproject.toml installs."""
    return [framework.name for framework in FRAMEWORKS.values() if framework.extra == extra]


def present() -> tuple[str, ...]:
    """The frameworks under test, and those that come with them."""
    beneath = (own for name in under_test() for own in FRAMEWORKS[name].stands_on)
    return tuple(dict.fromkeys((*under_test(), *beneath)))


def can_run(names: tuple[str, ...]) -> bool:
    """Whether a snippet of these frameworks is to run: one is under test, and the others are too or come with it."""
    return not set(names).isdisjoint(under_test()) and set(names).issubset(present())


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
            f"type: make test{'' if framework.extra == 'test' else '-' + framework.extra}"
        ) from error
    return (importlib.metadata.version(framework.package) if framework.package else module.__version__).split("+")[0]
