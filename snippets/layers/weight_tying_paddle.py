import paddle

embedding = paddle.nn.Embedding(10, 4)
head = paddle.nn.Linear(4, 10, bias_attr=False)
print("embedding:", tuple(embedding.weight.shape))
#> embedding: (10, 4)
print("output layer:", tuple(head.weight.shape))
#> output layer: (4, 10)

x = paddle.ones([2, 4])
logits = paddle.matmul(x, embedding.weight, transpose_y=True)
print("tied logits:", tuple(logits.shape))
#> tied logits: (2, 10)
