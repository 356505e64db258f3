import torch

cases = {
    "quantile": lambda x: torch.quantile(x, 0.5),
    "aminmax": lambda x: torch.aminmax(x).max,
    "largest norm": lambda x: torch.linalg.norm(x, float("inf")),
    "kthvalue": lambda x: torch.kthvalue(x, 2).values,
    "topk": lambda x: torch.topk(x, 1).values,
    "cummax": lambda x: torch.cummax(x, 0).values.sum(),
}
for name, f in cases.items():
    x = torch.tensor([2.0, 2.0], requires_grad=True)
    print(f"{name}:", torch.autograd.grad(f(x), x)[0].tolist())
    #> quantile: [0.5, 0.5]
    #> aminmax: [0.5, 0.5]
    #> largest norm: [0.5, 0.5]
    #> kthvalue: [0.0, 1.0]
    #> topk: [1.0, 0.0]
    #> cummax: [1.0, 1.0]
