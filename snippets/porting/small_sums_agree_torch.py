import torch

torch.manual_seed(0)
for n in (2, 512):
    terms = torch.randn(n, 1000)
    forwards, backwards = torch.zeros(1000), torch.zeros(1000)
    for i in range(n):
        forwards += terms[i]
        backwards += terms[n - 1 - i]
    print(f"{n} terms:", torch.equal(forwards, backwards))
    #> 2 terms: True
    #> 512 terms: False
