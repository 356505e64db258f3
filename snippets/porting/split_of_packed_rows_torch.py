import torch

rows = ["q0", "q1", "k0", "k1", "v0", "v1"]
packed = torch.arange(6).reshape(6, 1)  # (3 * out, in)


def names(part):
    return [rows[row] for row in part.flatten().tolist()]


print("cut in two:", names(packed.chunk(2)[0]))
#> cut in two: ['q0', 'q1', 'k0']
q, k, v = packed.chunk(3)
first = torch.cat([matrix.chunk(2)[0] for matrix in (q, k, v)])
print("each cut in two:", names(first))
#> each cut in two: ['q0', 'k0', 'v0']
