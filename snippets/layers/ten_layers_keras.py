import keras


def ten_layers(**settings):
    keras.utils.set_random_seed(0)
    x = keras.random.normal((256, 512))
    for _ in range(10):
        layer = keras.layers.Dense(512, "relu", **settings)
        x = layer(x)
    return x


def root_mean_square(x):
    mean_square = keras.ops.mean(keras.ops.square(x))
    return float(keras.ops.sqrt(mean_square))


default = ten_layers()
he = ten_layers(kernel_initializer="he_uniform")
print("default:", f"{root_mean_square(default):.1g}")
#> default: 0.03
print("He:", f"{root_mean_square(he):.1g}")
#> He: 1
