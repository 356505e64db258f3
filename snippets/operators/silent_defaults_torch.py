import numpy as np
import torch

functional = torch.nn.functional
x = torch.tensor([1.0, 2.0, 3.0, 4.0])
integers = torch.tensor([1, 2])
table = torch.tensor([[1, 2], [3, 4]])
one, zero = torch.ones(1), torch.zeros(1)
logits, label = torch.tensor([[2.0, 0.0]]), torch.tensor([0])

value = functional.leaky_relu(torch.tensor(-1.0))
print("leaky_relu(-1):", f"{value:.2f}")
#> leaky_relu(-1): -0.01
value = functional.gelu(torch.tensor(-3.0))
print("gelu(-3):", f"{value:.4f}")
#> gelu(-3): -0.0040
value = torch.sigmoid(torch.tensor(-88.0))
print("sigmoid(-88):", f"{value:.1g}")
#> sigmoid(-88): 6e-39
print("std([1, 2, 3]):", f"{x[:3].std():.4f}")
#> std([1, 2, 3]): 1.0000
print("median([1, 2, 3, 4]):", x.median().item())
#> median([1, 2, 3, 4]): 2.0
try:
    integers.mean()
except RuntimeError as error:
    print("mean([1, 2]):", type(error).__name__)
    #> mean([1, 2]): RuntimeError
print("argmax([[1, 2], [3, 4]]):", table.argmax().tolist())
#> argmax([[1, 2], [3, 4]]): 3
print("array([1, 2]).dtype:", integers.dtype)
#> array([1, 2]).dtype: torch.int64
value = torch.tensor(np.array([1.0]))
print("array(float64).dtype:", value.dtype)
#> array(float64).dtype: torch.float64
loss = functional.cross_entropy(logits, label)
print("cross_entropy([2, 0], 0):", f"{loss:.4f}")
#> cross_entropy([2, 0], 0): 0.1269
loss = functional.binary_cross_entropy(one, zero)
print("binary_cross_entropy(1, 0):", f"{loss:.4f}")
#> binary_cross_entropy(1, 0): 100.0000
loss = functional.mse_loss(2 * torch.ones(2, 2), torch.zeros(2, 2))
print("mse([[2, 2], [2, 2]], 0):", loss.tolist())
#> mse([[2, 2], [2, 2]], 0): 4.0
