import torch

edits = {
    "unedited": lambda h: None,
    "h.data edited": lambda h: h.data.mul_(2),
    "h.detach() edited": lambda h: h.detach().mul_(2),
}

for name, edit in edits.items():
    x = torch.tensor(1.0, requires_grad=True)
    h = 3 * x
    y = h * h
    edit(h)
    try:
        y.backward()
        result = x.grad.item()
    except RuntimeError as error:
        result = f"RuntimeError: {str(error).split(': ')[0]}"
    print(f"{name}:", result)
    #> unedited: 18.0
    #> h.data edited: 36.0
    #> h.detach() edited: RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation
