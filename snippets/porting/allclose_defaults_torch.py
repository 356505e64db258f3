import torch

schema = torch.ops.aten.allclose.default._schema
defaults = {one.name: one.default_value for one in schema.arguments}
for name in ("rtol", "atol", "equal_nan"):
    print(f"{name}:", defaults[name])
    #> rtol: 1e-05
    #> atol: 1e-08
    #> equal_nan: False
