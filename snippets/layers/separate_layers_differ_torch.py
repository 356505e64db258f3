import torch

torch.manual_seed(0)
first = torch.nn.Linear(2, 1)
second = torch.nn.Linear(2, 1)
print("one seed for both:", torch.equal(first.weight, second.weight))
#> one seed for both: False

torch.manual_seed(0)
third = torch.nn.Linear(2, 1)
print("a seed before each:", torch.equal(first.weight, third.weight))
#> a seed before each: True

second.load_state_dict(first.state_dict())
copied = torch.equal(first.weight, second.weight)
print("after load_state_dict:", copied)
#> after load_state_dict: True
assert torch.equal(first.bias, third.bias)
assert torch.equal(first.bias, second.bias)
