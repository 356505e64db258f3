import keras
import torch

W = torch.tensor([[0.1, -0.0, 1e-45], [3e38, 1 / 3, torch.inf]])
linear = torch.nn.Linear(3, 2)
linear.load_state_dict({"weight": W, "bias": torch.tensor([0.1, 0.7])})

weight = linear.weight.detach().numpy()
bias = linear.bias.detach().numpy()
dense = keras.layers.Dense(2)
dense.build((None, 3))
dense.set_weights([weight.T, bias])

kernel, bias = dense.get_weights()
state = {"weight": torch.tensor(kernel.T), "bias": torch.tensor(bias)}
back = torch.nn.Linear(3, 2)
back.load_state_dict(state)

for name, value in linear.state_dict().items():
    bits = value.view(torch.int32)
    same = torch.equal(bits, back.state_dict()[name].view(torch.int32))
    print(f"same bits in {name}:", same)
    #> same bits in weight: True
    #> same bits in bias: True
