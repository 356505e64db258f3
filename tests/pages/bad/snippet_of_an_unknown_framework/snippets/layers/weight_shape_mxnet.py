import mxnet

print("shape:", mxnet.nd.ones(2).shape)
#> shape: (2,)
