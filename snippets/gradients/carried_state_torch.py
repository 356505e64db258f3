import torch

w = torch.tensor(2.0, requires_grad=True)


def steps(detach):
    state, results = torch.tensor(1.0), []
    for _ in range(3):
        state = w * state.detach() if detach else w * state
        try:
            (gradient,) = torch.autograd.grad(state, w)
            results.append(gradient.item())
        except RuntimeError as error:
            text = str(error).split(" (")[0]
            results.append(f"{type(error).__name__}: {text}")
    return results


first, second, *rest = steps(detach=False)
print("carried, step 1:", first)
#> carried, step 1: 1.0
print("carried, step 2:", second)
#> carried, step 2: RuntimeError: Trying to backward through the graph a second time
print("detached:", steps(detach=True))
#> detached: [1.0, 2.0, 4.0]
