from flax import nnx


class Network(nnx.Module):
    def __init__(self, rngs):
        self.hidden = nnx.Linear(3, 4, rngs=rngs)
        self.output = nnx.Linear(4, 2, rngs=rngs)

    def __call__(self, x):
        return self.output(nnx.relu(self.hidden(x)))


network = Network(nnx.Rngs(0))
state = dict(nnx.to_flat_state(nnx.state(network)))
bias, matrix, *rest = state
print("matrix:", ".".join(matrix))
#> matrix: hidden.kernel
print("bias:", ".".join(bias))
#> bias: hidden.bias
print("shape:", state[matrix].shape)
#> shape: (3, 4)
