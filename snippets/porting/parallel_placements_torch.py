import torch
import torch.distributed as dist
from torch.distributed.tensor import parallel

world = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
dist.init_process_group("gloo", **world)
mesh = dist.device_mesh.init_device_mesh("cpu", (1,))

for style in parallel.ColwiseParallel(), parallel.RowwiseParallel():
    linear = torch.nn.Linear(4, 2)
    parallel.parallelize_module(linear, mesh, style)
    placed = [p.placements[0] for p in linear.parameters()]
    print(f"{type(style).__name__}, weight and bias:", *placed)
    #> ColwiseParallel, weight and bias: S(0) S(0)
    #> RowwiseParallel, weight and bias: S(1) R
dist.destroy_process_group()
