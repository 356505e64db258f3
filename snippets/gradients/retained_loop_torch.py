import torch

w = torch.tensor(2.0, requires_grad=True)
state, visits = torch.tensor(1.0), []


def visited(gradient):
    visits.append(gradient.item())


for step in range(1, 4):
    state = w * state
    state.register_hook(visited)
    w.grad = None
    state.backward(retain_graph=True)
    print(f"step {step}:", len(visits))
    #> step 1: 1
    #> step 2: 2
    #> step 3: 3
    visits.clear()
print("w.grad, step 3:", w.grad.item())  # $3w^2$
#> w.grad, step 3: 12.0
