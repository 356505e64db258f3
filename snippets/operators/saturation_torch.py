import torch

x = torch.tensor(20.0)
z = torch.tensor([200.0, 0.0])
s = torch.sigmoid(x)
assert s.dtype == torch.float32

print("sigmoid(20):", s.item())
#> sigmoid(20): 1.0
print("log(1 - sigmoid(20)):", f"{torch.log(1 - s):.4f}")
#> log(1 - sigmoid(20)): -inf
safe = torch.nn.functional.logsigmoid(-x)
print("log_sigmoid(-20):", f"{safe:.4f}")
#> log_sigmoid(-20): -20.0000
log = torch.log(torch.softmax(z, dim=0))
print("log(softmax([200, 0])):", f"{log[1]:.4f}")
#> log(softmax([200, 0])): -inf
safe = torch.log_softmax(z, dim=0)
print("log_softmax([200, 0]):", f"{safe[1]:.4f}")
#> log_softmax([200, 0]): -200.0000
