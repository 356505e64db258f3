import torch

labels = torch.tensor([0, 1])
rows = {"integers": labels, "one-hot": torch.eye(2)[labels]}
for name, y in rows.items():
    for weights in [1.0, 3.0], [2.0, 6.0]:
        loss = torch.nn.CrossEntropyLoss(torch.tensor(weights))
        z = torch.zeros(2, 2, requires_grad=True)
        grad = torch.autograd.grad(loss(z, y), z)[0]
        print(f"{name}, weights {weights}:", grad.diag().tolist())
        #> integers, weights [1.0, 3.0]: [-0.125, -0.375]
        #> integers, weights [2.0, 6.0]: [-0.125, -0.375]
        #> one-hot, weights [1.0, 3.0]: [-0.25, -0.75]
        #> one-hot, weights [2.0, 6.0]: [-0.5, -1.5]
