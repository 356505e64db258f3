import torch

for dtype in (torch.float64, torch.float32, torch.float16):
    limit = int(2 / torch.finfo(dtype).eps)
    rounded = torch.tensor(limit + 1, dtype=dtype)
    assert rounded == torch.tensor(limit, dtype=dtype)
    print(f"{str(dtype).removeprefix('torch.')}:", limit)
    #> float64: 9007199254740992
    #> float32: 16777216
    #> float16: 2048
