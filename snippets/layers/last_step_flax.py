import jax.numpy as jnp
from flax import nnx

cell = nnx.SimpleCell(1, 1, activation_fn=nnx.relu, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = cell.dense_h.kernel[...] = jnp.ones((1, 1))
layer = nnx.Bidirectional(nnx.RNN(cell), nnx.RNN(cell))
x = jnp.array([1.0, 2.0, 3.0, 4.0]).reshape(1, 4, 1)
carries, states = layer(x, return_carry=True)
final = [int(carry[0, 0]) for carry in carries]

print("forward states:", states[0, :, 0].astype(int).tolist())
#> forward states: [1, 3, 6, 10]
print("backward states:", states[0, :, 1].astype(int).tolist())
#> backward states: [10, 9, 7, 4]
print("last step:", states[0, -1].astype(int).tolist())
#> last step: [10, 4]
print("final states:", final)
#> final states: [10, 10]
