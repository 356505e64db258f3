import math

import torch

a = math.sqrt(5)
gain = torch.nn.init.calculate_gain("leaky_relu", a)
print("gain for a=sqrt(5):", round(gain, 4))
#> gain for a=sqrt(5): 0.5774
assert gain == math.sqrt(2 / (1 + a**2))  # $g = \sqrt{2 / (1 + a^2)}$
assert math.isclose(1 / gain**2, (1 + a**2) / 2)  # $(1 + a^2) / 2$
assert math.isclose(gain, math.sqrt(1 / 3))  # $\sqrt{1 / 3}$
assert math.isclose(1 + a**2, 6)  # $1 + a^2 = 6$

n = 100  # $n_{in}$
bound = gain * math.sqrt(3 / n)  # $b = g \sqrt{3 / n_{in}}$
print("bound for 100 inputs:", round(bound, 4))
#> bound for 100 inputs: 0.1
assert math.isclose(bound, 1 / math.sqrt(100))  # $1 / \sqrt{n_{in}}$

gain = torch.nn.init.calculate_gain("leaky_relu", 0)
bound = gain * math.sqrt(3 / 100)
print("He bound for 100 inputs:", round(bound, 4))
#> He bound for 100 inputs: 0.2449
assert math.isclose(bound, math.sqrt(6 / 100))  # $\sqrt{6 / n_{in}}$
assert math.isclose(n * bound**2 / 3, 2)  # $n_{in} \sigma^2 = 2$
print("gain for a=1:", torch.nn.init.calculate_gain("leaky_relu", 1))
#> gain for a=1: 1.0

weight = torch.empty(50, n)
torch.nn.init.kaiming_uniform_(weight, a=math.sqrt(5))
assert weight.abs().max() <= 1 / math.sqrt(n)
torch.nn.init.kaiming_uniform_(weight)
assert 0.1 < weight.abs().max() <= bound
