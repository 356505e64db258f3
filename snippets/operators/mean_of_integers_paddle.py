import paddle

x = paddle.to_tensor([1, 2])

print("mean of integers:", paddle.mean(x).item())
#> mean of integers: 1
print("as floats:", paddle.mean(x.astype("float32")).item())
#> as floats: 1.5
