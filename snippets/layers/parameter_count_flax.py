import jax
from flax import nnx


def count(sizes, **options):
    layer = nnx.Linear(*sizes, rngs=nnx.Rngs(0), **options)
    arrays = jax.tree.leaves(nnx.state(layer, nnx.Param))
    return sum(array.size for array in arrays)


print("3 to 2:", count((3, 2)))
#> 3 to 2: 8
print("3 to 2, no bias:", count((3, 2), use_bias=False))
#> 3 to 2, no bias: 6
print("rows of an image, 28 to 10:", count((28, 10)))
#> rows of an image, 28 to 10: 290
flat = 28 * 28
print("flat image, 784 to 10:", count((flat, 10)))
#> flat image, 784 to 10: 7850
