import paddle

counts = paddle.ones([2, 2], dtype="int64")
weights = paddle.full([2, 2], 1.5)

print("counts @ weights:", (counts @ weights).tolist())
#> counts @ weights: [[2, 2], [2, 2]]
print("weights @ counts:", (weights @ counts).tolist())
#> weights @ counts: [[3.0, 3.0], [3.0, 3.0]]
as_floats = counts.astype("float32")
print("as_floats @ weights:", (as_floats @ weights).tolist())
#> as_floats @ weights: [[3.0, 3.0], [3.0, 3.0]]
