import torch

linear = torch.nn.Linear(5, 3)
convolution = torch.nn.Conv2d(5, 3, kernel_size=1)
transposed = torch.nn.ConvTranspose2d(5, 3, kernel_size=1)
lstm = torch.nn.LSTM(input_size=5, hidden_size=3)
embedding = torch.nn.Embedding(10, 4)

print("linear:", tuple(linear.weight.shape))
print("convolution 1x1:", tuple(convolution.weight.shape))
print("transposed convolution:", tuple(transposed.weight.shape))
print("LSTM, input:", tuple(lstm.weight_ih_l0.shape))
print("LSTM, state:", tuple(lstm.weight_hh_l0.shape))
print("embedding:", tuple(embedding.weight.shape))
