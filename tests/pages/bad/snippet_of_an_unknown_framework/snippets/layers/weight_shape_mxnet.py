import mxnet

print(mxnet.nd.ones(2).shape)
#> (2,)
