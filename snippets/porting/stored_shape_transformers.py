import json

import safetensors.torch
import torch

weight = torch.arange(15.0).reshape(3, 5)  # (out, in)
file = safetensors.torch.save({"weight": weight})
size = int.from_bytes(file[:8], "little")
header = json.loads(file[8 : 8 + size])
print("in the file:", header["weight"]["shape"])
#> in the file: [3, 5]
read = safetensors.torch.load(file)["weight"]
print("as an array:", tuple(read.shape))
#> as an array: (3, 5)
print("same numbers:", torch.equal(read, weight))
#> same numbers: True
