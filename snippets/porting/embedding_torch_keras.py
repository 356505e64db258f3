import keras
import numpy as np
import torch

table = torch.nn.Embedding(num_embeddings=4, embedding_dim=2)
weight = torch.tensor([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0], [6.0, 7.0]])
table.load_state_dict({"weight": weight})

embedding = keras.layers.Embedding(4, 2, name="embedding")
embedding.build()
try:
    embedding.set_weights([weight.numpy().T])
except ValueError as error:
    print("with .T:", error)
    #> with .T: Layer embedding weight shape (4, 2) is not compatible with provided weight shape (2, 4).
embedding.set_weights([weight.numpy()])

print("torch:", table(torch.tensor([3, 1])).tolist())
#> torch: [[6.0, 7.0], [2.0, 3.0]]
print("keras:", embedding(np.array([3, 1])).numpy().tolist())
#> keras: [[6.0, 7.0], [2.0, 3.0]]
