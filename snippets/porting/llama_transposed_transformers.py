import torch
import transformers

sizes = {"hidden_size": 2, "intermediate_size": 4, "vocab_size": 3}
heads = {"num_attention_heads": 2, "num_key_value_heads": 1}
config = transformers.LlamaConfig(**sizes, **heads, num_hidden_layers=1)
attention = transformers.LlamaModel(config).layers[0].self_attn
with torch.no_grad():
    weight = attention.q_proj.weight
    weight.copy_(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
x = torch.tensor([[1.0, 10.0]])
print("q_proj:", attention.q_proj(x).tolist())
#> q_proj: [[21.0, 43.0]]

for name in "q_proj", "k_proj":
    layer = attention.get_submodule(name)
    try:
        layer.load_state_dict({"weight": layer.weight.T.clone()})
        print(f"{name}, transposed:", layer(x).tolist())
        #> q_proj, transposed: [[31.0, 42.0]]
    except RuntimeError as error:
        text = str(error).splitlines()[1].strip()
        print(f"{name}, transposed:", text)
        #> k_proj, transposed: size mismatch for weight: copying a param with shape torch.Size([2, 1]) from checkpoint, the shape in current model is torch.Size([1, 2]).
