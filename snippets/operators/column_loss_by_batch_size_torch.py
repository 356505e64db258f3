import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 256)[:, None]
y = 2 * x[:, 0] + 1  # (256,)


def slope(batch_size, steps=2048):  # $B$
    layer = torch.nn.Linear(in_features=1, out_features=1)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.05)
    seen = []
    while len(seen) < steps:
        for batch in torch.randperm(len(x)).split(batch_size):
            loss = (layer(x[batch]) - y[batch]).square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            seen.append(layer.weight.item())
    last = seen[steps // 2 :]
    return sum(last) / len(last)


for batch_size in (1, 2, 4, 256):
    found = round(slope(batch_size), 1)
    print(f"slope, batch of {batch_size}:", abs(found))
    #> slope, batch of 1: 2.0
    #> slope, batch of 2: 1.0
    #> slope, batch of 4: 0.5
    #> slope, batch of 256: 0.0
