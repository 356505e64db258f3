import torch
import transformers

sizes = {"hidden_size": 8, "intermediate_size": 16, "vocab_size": 11}
heads = {"num_attention_heads": 2, "num_key_value_heads": 1}
config = transformers.LlamaConfig(**sizes, **heads, num_hidden_layers=1)
model = transformers.LlamaForCausalLM(config)
for name, layer in model.named_modules():
    if type(layer) is torch.nn.Linear:
        shape = tuple(layer.weight.shape)
        name = name.rpartition(".")[2]
        print(f"{name}:", "Linear", shape, "bias", layer.bias)
        #> q_proj: Linear (8, 8) bias None
        #> k_proj: Linear (4, 8) bias None
        #> v_proj: Linear (4, 8) bias None
        #> o_proj: Linear (8, 8) bias None
        #> gate_proj: Linear (16, 8) bias None
        #> up_proj: Linear (16, 8) bias None
        #> down_proj: Linear (8, 16) bias None
        #> lm_head: Linear (11, 8) bias None
