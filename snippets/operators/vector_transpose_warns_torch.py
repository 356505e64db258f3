import warnings

import torch

vector = torch.arange(5)

torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("method t:", tuple(vector.t().shape))
    #> method t: (5,)
    print("warnings so far:", len(caught))
    #> warnings so far: 0
    print("attribute T:", tuple(vector.T.shape))
    #> attribute T: (5,)
torch.set_warn_always(False)
print("warning:", str(caught[0].message).split(". ")[0])
#> warning: The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release
