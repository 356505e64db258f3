import transformers

sizes = {"n_embd": 8, "n_head": 2, "n_layer": 1}
for config in (
    transformers.GPT2Config(**sizes),
    transformers.GPTBigCodeConfig(**sizes, multi_query=False),
):
    model = transformers.AutoModel.from_config(config)
    layer = model.h[0].attn.c_attn
    kind, shape = type(layer).__name__, tuple(layer.weight.shape)
    print(f"{config.model_type}, c_attn:", kind, shape)
    #> gpt2, c_attn: Conv1D (8, 24)
    #> gpt_bigcode, c_attn: Linear (24, 8)
