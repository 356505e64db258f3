import warnings

import torch


def anomaly(f):
    x = torch.tensor(0.0, requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            with torch.autograd.set_detect_anomaly(True):
                f(x).backward()
            return f"no error, gradient {x.grad.item()}"
        except RuntimeError as error:
            where = "torch.log(x)" in str(caught[-1].message)
            return f"{error} Line in the warning: {where}"


def hidden(x):
    log = torch.log(x)  # $0 \cdot \infty$, $1 / x$
    return torch.where(x > 0, log, 0.0)


print("hidden log:", anomaly(hidden))
#> hidden log: Function 'LogBackward0' returned nan values in its 0th output. Line in the warning: True
print("slope inf:", anomaly(torch.sqrt))
#> slope inf: no error, gradient inf
print("loss nan:", anomaly(lambda x: torch.log(x - 1)))
#> loss nan: no error, gradient -1.0
