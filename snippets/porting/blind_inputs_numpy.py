import numpy as np

W = np.array([[1, 2, 4], [3, 5, 7], [6, 8, 9]])
b = np.array([10, 20, 30])
wrong = {
    "transpose": lambda x: x @ W + b,
    "order": lambda x: x @ W[:, [1, 0, 2]].T + b,
    "bias": lambda x: x @ W.T,
}
inputs = {
    "zeros": np.zeros((2, 3), dtype=int),
    "ones": np.ones((2, 3), dtype=int),
    "one-hot": np.eye(3, dtype=int),
    "integers": np.array([[3, -1, 4], [-1, 5, -9]]),
}

for name, x in inputs.items():
    right = x @ W.T + b
    caught = [one for one in wrong if (wrong[one](x) != right).any()]
    print(f"{name}:", caught)
    #> zeros: ['bias']
    #> ones: ['transpose', 'bias']
    #> one-hot: ['transpose', 'order', 'bias']
    #> integers: ['transpose', 'order', 'bias']
