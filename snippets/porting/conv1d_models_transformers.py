import torch
import transformers
from transformers.pytorch_utils import Conv1D

sizes = {"hidden_size": 8, "num_attention_heads": 2}
sizes |= {"num_hidden_layers": 1, "intermediate_size": 16}
kinds = "gpt2", "openai-gpt", "imagegpt", "gpt_neox"
for kind in (*kinds, "gpt_bigcode", "opt", "bloom", "llama", "bert"):
    config = transformers.AutoConfig.for_model(kind, **sizes)
    model = transformers.AutoModel.from_config(config)
    kept = Conv1D, torch.nn.Linear
    found = [m for m in model.modules() if isinstance(m, kept)]
    print(f"{kind}:", *sorted({type(m).__name__ for m in found}))
    #> gpt2: Conv1D
    #> openai-gpt: Conv1D
    #> imagegpt: Conv1D
    #> gpt_neox: Linear
    #> gpt_bigcode: Linear
    #> opt: Linear
    #> bloom: Linear
    #> llama: Linear
    #> bert: Linear
