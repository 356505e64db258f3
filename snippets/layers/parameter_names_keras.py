import keras

layer = keras.layers.Dense(2)
layer.build((None, 3))
print("parameters:", [variable.name for variable in layer.weights])
#> parameters: ['kernel', 'bias']
kernel, bias = layer.get_weights()
assert kernel.shape == (3, 2) and bias.shape == (2,)

switch = dict(use_bias=False)
print("switch:", *switch)
#> switch: use_bias
layer = keras.layers.Dense(2, **switch)
layer.build((None, 3))
print("without bias:", layer.bias)
#> without bias: None
