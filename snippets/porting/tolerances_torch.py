import torch

n, size = 512, 1.0  # $n = 512$, $S = 1$
rows = {}
for name in "float64", "float32", "float16", "bfloat16":
    eps = torch.finfo(getattr(torch, name)).eps
    rows[f"{name}, eps"] = eps  # $\varepsilon$
    # $\sqrt{n} \varepsilon S$
    rows[f"{name}, sqrt(n) eps size"] = n**0.5 * eps * size
    # $(n + 1) \varepsilon S$
    rows[f"{name}, (n + 1) eps size"] = (n + 1) * eps * size

for name, value in rows.items():
    print(f"{name}:", f"{value:.1e}")
    #> float64, eps: 2.2e-16
    #> float64, sqrt(n) eps size: 5.0e-15
    #> float64, (n + 1) eps size: 1.1e-13
    #> float32, eps: 1.2e-07
    #> float32, sqrt(n) eps size: 2.7e-06
    #> float32, (n + 1) eps size: 6.1e-05
    #> float16, eps: 9.8e-04
    #> float16, sqrt(n) eps size: 2.2e-02
    #> float16, (n + 1) eps size: 5.0e-01
    #> bfloat16, eps: 7.8e-03
    #> bfloat16, sqrt(n) eps size: 1.8e-01
    #> bfloat16, (n + 1) eps size: 4.0e+00
