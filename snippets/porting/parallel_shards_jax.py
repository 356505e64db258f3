import jax
from jax.sharding import NamedSharding, PartitionSpec

mesh = jax.sharding.AbstractMesh((2,), ("model",))
kernel = 6, 4  # (in, out)

for name, spec in {
    "column parallel": PartitionSpec(None, "model"),
    "row parallel": PartitionSpec("model", None),
}.items():
    shard = NamedSharding(mesh, spec).shard_shape(kernel)
    print(f"{name}:", spec, shard)
    #> column parallel: P(None, 'model') (6, 2)
    #> row parallel: P('model', None) (3, 4)
