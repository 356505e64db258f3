import jax
from jax.sharding import NamedSharding, PartitionSpec

mesh = jax.sharding.AbstractMesh((2,), ("model",))
kernel = 6, 4  # (in, out)

for name, spec in {
    "column parallel": PartitionSpec(None, "model"),
    "row parallel": PartitionSpec("model", None),
}.items():
    shard = NamedSharding(mesh, spec).shard_shape(kernel)
    print(f"{name}:", shard)
    #> column parallel: (6, 2)
    #> row parallel: (3, 4)
