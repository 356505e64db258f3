import torch


def root(a, start, more):
    y = torch.tensor(start)
    while abs(y * y - a) > 0.01:
        y = (y + a / y) / 2
    for _ in range(more):
        y = (y + a / y) / 2
    return y


a = torch.tensor(4.0)
# $\sqrt{a}$, $\frac{1}{2 \sqrt{a}}$
print("exact:", [a.sqrt().item(), 1 / (2 * a.sqrt()).item()])
#> exact: [2.0, 0.25]
slope = torch.func.grad(root)
for start in 1.0, 2.0:
    for more in 0, 1:
        case = a, start, more
        values = root(*case).item(), slope(*case).item()
        root_and_slope = [round(value, 4) for value in values]
        print(f"start {start}, steps added {more}:", root_and_slope)
        #> start 1.0, steps added 0: [2.0006, 0.2509]
        #> start 1.0, steps added 1: [2.0, 0.25]
        #> start 2.0, steps added 0: [2.0, 0.0]
        #> start 2.0, steps added 1: [2.0, 0.25]
