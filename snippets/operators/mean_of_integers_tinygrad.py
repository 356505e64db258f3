from tinygrad import Tensor, dtypes

x = Tensor([1, 2])

print("mean of integers:", x.mean().item())
#> mean of integers: 1.5
print("as floats:", x.cast(dtypes.float32).mean().item())
#> as floats: 1.5
