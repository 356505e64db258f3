import torch
from torch.autograd import grad
from torch.nn.attention import SDPBackend, sdpa_kernel

attention = torch.nn.functional.scaled_dot_product_attention
compiled = torch.compile(lambda x: x**3, backend="aot_eager")


def try_twice(f, at):
    x = at.requires_grad_()
    (first,) = grad(f(x).sum(), x, create_graph=True)
    try:
        grad(first.sum(), x)
    except RuntimeError as error:
        return f"{type(error).__name__}: {error}"
    return "no error"


q = torch.ones(1, 1, 2, 8)
points = torch.tensor([[0.0, 1.0]])
print("cdist:", try_twice(lambda x: torch.cdist(x, 2 * x), points))
#> cdist: NotImplementedError: the derivative for '_cdist_backward' is not implemented.
print("attention:", try_twice(lambda q: attention(q, q, q), q))
#> attention: RuntimeError: derivative for aten::_scaled_dot_product_flash_attention_for_cpu_backward is not implemented
with sdpa_kernel(SDPBackend.MATH):
    found = try_twice(lambda q: attention(q, q, q), q)
print("attention, MATH:", found)
#> attention, MATH: no error
print("compiled:", try_twice(compiled, torch.ones(1)))
#> compiled: RuntimeError: torch.compile with aot_autograd does not currently support double backward
