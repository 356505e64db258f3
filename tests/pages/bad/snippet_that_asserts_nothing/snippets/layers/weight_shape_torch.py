import torch

layer = torch.nn.Linear(3, 2)
