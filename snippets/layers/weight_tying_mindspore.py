import mindspore as ms

embedding = ms.nn.Embedding(10, 4)
head = ms.nn.Dense(4, 10, has_bias=False)
print("embedding:", tuple(embedding.embedding_table.shape))
#> embedding: (10, 4)
print("output layer:", tuple(head.weight.shape))
#> output layer: (10, 4)

head.weight = embedding.embedding_table
logits = head(ms.ops.ones((2, 4)))
print("tied logits:", tuple(logits.shape))
#> tied logits: (2, 10)
assert head.weight is embedding.embedding_table
