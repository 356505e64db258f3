import mlx.core as mx

mx.random.seed(0)
number = mx.random.uniform(shape=(3,))[0].item()
print("first number:", f"{number:.4f}")
#> first number: 0.8724

mx.random.seed(0)
number = mx.random.uniform(shape=(3,))[0].item()
print("again:", f"{number:.4f}")
#> again: 0.8724
