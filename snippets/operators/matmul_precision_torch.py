import torch

setting = torch.get_float32_matmul_precision()
print("float32 products:", setting)
#> float32 products: highest
