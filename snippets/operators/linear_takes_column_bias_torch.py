import torch

x = torch.ones(2, 5)
weight = torch.ones(2, 5)  # (out_features, in_features)
bias = torch.tensor([10.0, 20.0])
column = bias[:, None]  # (2, 1)

right = torch.nn.functional.linear(x, weight, bias)
print("bias (2,):", right.tolist())
#> bias (2,): [[15.0, 25.0], [15.0, 25.0]]
wrong = torch.nn.functional.linear(x, weight, column)
print("bias (2, 1):", wrong.tolist())
#> bias (2, 1): [[15.0, 15.0], [25.0, 25.0]]

for size in (1, 4):
    try:
        torch.nn.functional.linear(torch.ones(size, 5), weight, column)
    except RuntimeError as error:
        print(f"batch of {size}:", str(error).split(".")[0])
        #> batch of 1: The expanded size of the tensor (1) must match the existing size (2) at non-singleton dimension 0
        #> batch of 4: The expanded size of the tensor (4) must match the existing size (2) at non-singleton dimension 0
