import torch

logits = torch.tensor([-2.0, 0.0, 2.0])
targets = torch.tensor([0.0, 1.0, 1.0])

loss = torch.nn.BCEWithLogitsLoss()(logits, targets)
print("loss:", f"{loss.item():.4f}")
#> loss: 0.3157

probabilities = torch.sigmoid(logits)
print("probabilities:", [f"{p:.4f}" for p in probabilities.tolist()])
#> probabilities: ['0.1192', '0.5000', '0.8808']
print("probability above 0.5:", (probabilities > 0.5).tolist())
#> probability above 0.5: [False, False, True]
print("logit above 0:", (logits > 0).tolist())
#> logit above 0: [False, False, True]
