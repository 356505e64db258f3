import torch
import transformers
from transformers.models.llama import modeling_llama as llama

config = transformers.LlamaConfig(hidden_size=4, num_attention_heads=1)
W, V = torch.arange(32.0).reshape(2, 4, 4) / 8  # q_proj, k_proj
x = torch.eye(2, 4)
cos, sin = llama.LlamaRotaryEmbedding(config)(x, torch.arange(2)[None])
angles = torch.arange(2.0).outer(torch.tensor([1.0, 0.01]))
turn = torch.polar(torch.ones(2, 2), angles)


def neighbours(y):
    pairs = torch.view_as_complex(y.reshape(2, 2, 2))
    return torch.view_as_real(pairs * turn).flatten(1)


q, k = neighbours(x @ W.T), neighbours(x @ V.T)
print("Meta:", f"{q[1] @ k[0]:.2f}")
#> Meta: 9.24
orders = {"as it is": [0, 1, 2, 3], "permuted": [0, 2, 1, 3]}
for name, rows in orders.items():
    q, k = x @ W[rows].T, x @ V[rows].T
    q, k = llama.apply_rotary_pos_emb(q[None], k[None], cos, sin)
    print(f"Transformers, {name}:", f"{q[0, 0, 1] @ k[0, 0, 0]:.2f}")
    #> Transformers, as it is: 7.61
    #> Transformers, permuted: 9.24
