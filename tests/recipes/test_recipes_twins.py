"""Activations that nearly agree are told apart, whatever the size of the inputs; the right one is never refused."""

from collections import OrderedDict

import pytest
from pasted import recipe

pytestmark = [pytest.mark.frameworks, pytest.mark.usefixtures("seeded")]

PORTS = [f"mlp_{a}_to_{b}" for a in ("torch", "keras", "flax") for b in ("torch", "keras", "flax") if a != b]


def activations():
    """The right activation in three frameworks, and a twin that agrees with it for many inputs."""
    import jax.numpy as jnp
    import keras
    import torch
    from flax import nnx

    nn, ops = torch.nn, keras.activations
    return {
        "gelu": (
            {"torch": nn.GELU(), "keras": ops.gelu, "flax": lambda x: nnx.gelu(x, approximate=False)},
            {"torch": nn.GELU("tanh"), "keras": lambda x: ops.gelu(x, True), "flax": nnx.gelu},
        ),
        "leaky_relu": (
            {"torch": nn.LeakyReLU(), "keras": lambda x: ops.leaky_relu(x, 0.01), "flax": nnx.leaky_relu},
            {
                "torch": nn.LeakyReLU(0.0101),
                "keras": lambda x: ops.leaky_relu(x, 0.0101),
                "flax": lambda x: nnx.leaky_relu(x, 0.0101),
            },
        ),
        "silu": (
            {"torch": nn.SiLU(), "keras": ops.silu, "flax": nnx.swish},
            {"torch": nn.Hardswish(), "keras": ops.hard_silu, "flax": nnx.hard_swish},
        ),
        "elu": (
            {"torch": nn.CELU(), "keras": ops.elu, "flax": nnx.elu},
            {"torch": nn.ELU(1.001), "keras": lambda x: ops.elu(x, 1.001), "flax": lambda x: nnx.elu(x, 1.001)},
        ),
        "softplus": (
            {"torch": nn.Softplus(), "keras": ops.softplus, "flax": nnx.softplus},
            {
                "torch": nn.Softplus(1.01),
                "keras": lambda x: ops.softplus(1.01 * x) / 1.01,
                "flax": lambda x: nnx.softplus(1.01 * x) / 1.01,
            },
        ),
        "hard_sigmoid": (
            {"torch": nn.Hardsigmoid(), "keras": ops.hard_sigmoid, "flax": nnx.hard_sigmoid},
            {
                "torch": nn.Sequential(OrderedDict(of=Hard())),
                "keras": lambda x: keras.ops.clip(0.2 * x + 0.5, 0, 1),
                "flax": lambda x: jnp.clip(0.2 * x + 0.5, 0, 1),
            },
        ),
        "relu6": (
            {"torch": nn.ReLU6(), "keras": ops.relu6, "flax": nnx.relu6},
            {"torch": nn.ReLU(), "keras": ops.relu, "flax": nnx.relu},
        ),
        "tanh": (
            {"torch": nn.Tanh(), "keras": ops.tanh, "flax": nnx.tanh},
            {"torch": nn.Hardtanh(), "keras": ops.hard_tanh, "flax": nnx.hard_tanh},
        ),
    }


NAMES = ["gelu", "leaky_relu", "silu", "elu", "softplus", "hard_sigmoid", "relu6", "tanh"]


def Hard():
    import torch

    class Hard(torch.nn.Module):
        def forward(self, x):
            return (0.2 * x + 0.5).clip(0, 1)

    return Hard()


def network(framework, sizes, activation, end=None, scale=1.0):
    """A network of two layers as its framework draws it; scale makes its last weights, so its logits, larger."""
    import keras
    import torch
    from flax import nnx

    if framework == "torch":
        torch.manual_seed(0)
        layers = [("a", torch.nn.Linear(*sizes[:2])), ("act", activation), ("b", torch.nn.Linear(*sizes[1:]))]
        net = torch.nn.Sequential(OrderedDict(layers + ([("end", end)] if end else [])))
        net.b.weight.data *= scale
        return net
    if framework == "keras":
        keras.utils.set_random_seed(0)
        first = keras.layers.Dense(sizes[1], activation, name="a")
        net = keras.Sequential([keras.Input(sizes[:1]), first, keras.layers.Dense(sizes[2], end, name="b")])
        net.layers[1].kernel.assign(scale * net.layers[1].kernel)
        return net

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.a, self.b = nnx.Linear(*sizes[:2], rngs=rngs), nnx.Linear(*sizes[1:], rngs=rngs)

        def __call__(self, x):
            y = self.b(activation(self.a(x)))
            return end(y) if end else y

    net = Net(nnx.Rngs(0))
    net.b.kernel[...] = scale * net.b.kernel[...]
    return net


def batch(size, inputs):
    import numpy

    return (size * numpy.random.default_rng(0).normal(size=(12, inputs))).astype("float32")


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize("kind", NAMES)
def test_an_activation_is_told_from_its_twin_for_small_inputs_and_large(name, kind):
    _, source, _, target = name.split("_")
    right, twin = activations()[kind]
    for sizes, size in (((64, 32, 3), 0.02), ((64, 32, 3), 20.0), ((4, 1, 1), 0.3)):
        x = batch(size, sizes[0])
        old = network(source, sizes, right[source])
        recipe(name)(old, network(target, sizes, right[target]), x)
        with pytest.raises(ValueError, match=r"outputs differ by .*: activation lost\?"):
            recipe(name)(old, network(target, sizes, twin[target]), x)
    old = network(source, sizes, twin[source])
    recipe(name)(old, network(target, sizes, twin[target]), x)


@pytest.mark.parametrize("name", PORTS)
def test_a_right_softmax_network_with_large_logits_is_accepted_and_a_wrong_one_is_not(name):
    import keras
    import torch
    from flax import nnx

    _, source, _, target = name.split("_")
    right, twin = activations()["gelu"]
    ends = {"torch": torch.nn.Softmax(-1), "keras": keras.activations.softmax, "flax": nnx.softmax}
    for scale in (30.0, 1000.0):
        old, new = (network(one, (64, 32, 10), right[one], ends[one], scale) for one in (source, target))
        recipe(name)(old, new, batch(1.0, 64))
    old, new = (network(one, (64, 32, 10), own[one], ends[one], 30.0) for one, own in ((source, right), (target, twin)))
    with pytest.raises(ValueError, match="outputs differ by"):
        recipe(name)(old, new, batch(1.0, 64))


@pytest.mark.parametrize("sizes", [(784, 512, 10), (4096, 512, 10)])
@pytest.mark.parametrize("size", [0.3, 1.0])
def test_a_wide_network_of_the_right_activation_is_accepted_and_its_twin_is_not(sizes, size):
    right, twin = activations()["gelu"]
    old, x = network("torch", sizes, right["torch"]), batch(size, sizes[0])
    for other in ("flax", "keras"):
        recipe(f"mlp_torch_to_{other}")(old, network(other, sizes, right[other]), x)
        with pytest.raises(ValueError, match="outputs differ by"):
            recipe(f"mlp_torch_to_{other}")(old, network(other, sizes, twin[other]), x)
