import torch

attention = torch.nn.MultiheadAttention(4, 2, batch_first=True)
packed = attention.in_proj_weight
x = torch.eye(4).reshape(1, 4, 4)
before, _ = attention(x, x, x)

q, k, v = packed.detach().clone().chunk(3)
for order, rows in ("q, k, v", (q, k, v)), ("k, q, v", (k, q, v)):
    state = attention.state_dict()
    state["in_proj_weight"] = torch.cat(rows)
    attention.load_state_dict(state)
    after, _ = attention(x, x, x)
    same = torch.allclose(before, after)
    print(f"{order}:", tuple(packed.shape), "same output:", same)
    #> q, k, v: (12, 4) same output: True
    #> k, q, v: (12, 4) same output: False
