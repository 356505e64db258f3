import keras

attention = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
attention.build((None, 3, 8), (None, 3, 8))
query, query_bias, *_, output, _ = attention.weights
assert query.path.endswith("query/kernel")
assert output.path.endswith("attention_output/kernel")

print("stored:", tuple(query.shape))
print("query:", tuple(query.shape))
print("query bias:", tuple(query_bias.shape))
print("output:", tuple(output.shape))
