import mindspore as ms

ms.set_seed(0)
layer = ms.nn.Embedding(1000, 100)
table = layer.embedding_table.asnumpy()
print("standard deviation:", f"{table.std():.1g}")
#> standard deviation: 0.01
