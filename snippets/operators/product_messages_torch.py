import torch

v, x, y = torch.ones(5), torch.ones(2, 5), torch.ones(5, 3)
stack, one = torch.ones(4, 2, 5), torch.ones(1)
calls = {
    "mm": lambda: torch.mm(stack, y),
    "mv": lambda: torch.mv(x, y),
    "bmm": lambda: torch.bmm(stack, y),
    "dot": lambda: torch.dot(one, v),
    "inner": lambda: torch.inner(x, y),
    "outer": lambda: torch.outer(x, v),
    "matmul": lambda: torch.matmul(torch.tensor(2.0), v),
    "x @ 2": lambda: x @ 2,
}

for name, call in calls.items():
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(f"{name}:", error)
        #> mm: self must be a matrix
        #> mv: vector + matrix @ vector expected, got 1, 2, 2
        #> bmm: batch2 must be a 3D tensor
        #> dot: inconsistent tensor size, expected tensor [1] and src [5] to have the same number of elements, but got 1 and 5 elements respectively
        #> inner: inner() the last dimension must match on both input tensors but got shapes [2, 5] and [5, 3]
        #> outer: outer: Expected 1-D argument self, but got 2-D
        #> matmul: both arguments to matmul need to be at least 1D, but they are 0D and 1D
        #> x @ 2: unsupported operand type(s) for @: 'Tensor' and 'int'
