from tinygrad import Tensor

x, w = Tensor.ones(2, 5), Tensor.ones(5, 3)

product = x * w
print("x * w:", "no error")
#> x * w: no error
try:
    product.shape
except IndexError as error:
    print("product.shape:", error)
    #> product.shape: shape mismatch: objects cannot be broadcast to a single shape ((2, 5), (5, 3))
