import paddle

paddle.seed(0)
x = paddle.ones([1000])
layer = paddle.nn.Dropout(p=0.75)

print("new layer:", paddle.unique(layer(x)).tolist())
#> new layer: [0.0, 4.0]
layer.train()
print("training:", paddle.unique(layer(x)).tolist())
#> training: [0.0, 4.0]
layer.eval()
print("inference:", paddle.unique(layer(x)).tolist())
#> inference: [1.0]
