import transformers

sizes = {"n_embd": 8, "n_head": 2, "n_layer": 1}
config = transformers.GPT2Config(**sizes, n_positions=4)
model = transformers.GPT2LMHeadModel(config)
block = model.transformer.h[0]

for name, layer in {
    "c_attn": block.attn.c_attn,
    "c_proj": block.attn.c_proj,
    "c_fc": block.mlp.c_fc,
    "lm_head": model.lm_head,
}.items():
    kind, shape = type(layer).__name__, tuple(layer.weight.shape)
    print(f"{name}:", kind, shape)
    #> c_attn: Conv1D (8, 24)
    #> c_proj: Conv1D (8, 8)
    #> c_fc: Conv1D (8, 32)
    #> lm_head: Linear (50257, 8)
tied = model.lm_head.weight is model.transformer.wte.weight
print("lm_head.weight is wte.weight:", tied)
#> lm_head.weight is wte.weight: True
