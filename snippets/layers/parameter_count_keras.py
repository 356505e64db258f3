import keras

Dense = keras.layers.Dense


def count(shape, **options):
    layers = [keras.Input(shape), Dense(**options)]
    return keras.Sequential(layers).count_params()


print("3 to 2:", count((3,), units=2))
#> 3 to 2: 8
no_bias = count((3,), units=2, use_bias=False)
print("3 to 2, no bias:", no_bias)
#> 3 to 2, no bias: 6
rows = count((28, 28), units=10)
print("rows of an image, 28 to 10:", rows)
#> rows of an image, 28 to 10: 290
flat = count((28 * 28,), units=10)
print("flat image, 784 to 10:", flat)
#> flat image, 784 to 10: 7850
