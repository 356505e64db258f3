import warnings

import torch

layer = torch.nn.Linear(in_features=2, out_features=2)
X = torch.tensor([[1.0, 2], [3, 4]], requires_grad=True)
check = torch.autograd.gradcheck

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("float32:", check(layer, X, raise_exception=False))
    #> float32: False
text = str(caught[0].message)
print("warning:", text.strip())
#> warning: Input #0 requires gradient and is not a double precision floating point or complex. This check will likely fail if all the inputs are not of double precision floating point or complex.
x = X.detach().double().requires_grad_()
print("float64:", check(layer.double(), x, raise_exception=False))
#> float64: True
