import torch

X = torch.tensor([[1 + 1j, 2]])
W = torch.tensor([[3, 1j]], requires_grad=True)
G = torch.tensor([[1 + 2j]])

(X @ W.T).backward(G)
print("weight gradient:", W.grad.tolist())
#> weight gradient: [[(3+1j), (2+4j)]]
print("X as it is:", (G.T @ X).tolist())
#> X as it is: [[(-1+3j), (2+4j)]]
print("X conjugated:", (G.T @ X.conj()).tolist())
#> X conjugated: [[(3+1j), (2+4j)]]
