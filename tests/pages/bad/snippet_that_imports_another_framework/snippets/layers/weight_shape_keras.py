import keras
import torch

print(torch.ones(2).shape)
