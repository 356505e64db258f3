import torch

attention = torch.nn.MultiheadAttention(embed_dim=8, num_heads=2)
query, key, value = attention.in_proj_weight.chunk(3)

print("stored:", tuple(attention.in_proj_weight.shape))
print("query:", tuple(query.shape))
print("query bias:", tuple(attention.in_proj_bias.chunk(3)[0].shape))
print("output:", tuple(attention.out_proj.weight.shape))
assert query.shape == key.shape == value.shape
