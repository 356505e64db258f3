import torch

for first, second in [
    ((2, 3), (2,)),
    ((8, 3, 4, 6), (3,)),
    ((5, 2, 3), (4, 3)),
]:
    try:
        torch.ones(first) + torch.ones(second)
    except RuntimeError as error:
        print(f"{first} + {second}:", error)
        #> (2, 3) + (2,): The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
        #> (8, 3, 4, 6) + (3,): The size of tensor a (6) must match the size of tensor b (3) at non-singleton dimension 3
        #> (5, 2, 3) + (4, 3): The size of tensor a (2) must match the size of tensor b (4) at non-singleton dimension 1
