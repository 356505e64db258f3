import torch

layer = torch.nn.Linear(1, 1)
x = torch.tensor([2.0])
for mode in torch.no_grad, torch.inference_mode:
    with mode():
        loss = layer(x).sum()
    try:
        loss.backward()
    except RuntimeError as error:
        text = f"{type(error).__name__}: {error}"
    print(f"{mode.__name__}:", text)
    #> no_grad: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
    #> inference_mode: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn

layer.eval()
layer(x).sum().backward()
print("eval:", layer.weight.grad.item())
#> eval: 2.0
