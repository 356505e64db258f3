import keras
import numpy as np

x = np.array([[0.0], [1.0], [2.0]], dtype="float32")
y = x[:, 0]  # (3,)


def own(targets, predictions):
    return keras.ops.mean(keras.ops.square(predictions - targets))


class Own(keras.losses.Loss):
    def call(self, targets, predictions):
        return own(targets, predictions)


def evaluate(**settings):
    layer = keras.layers.Dense(units=1, kernel_initializer="ones")
    model = keras.Sequential([keras.Input((1,)), layer])
    model.compile(**settings)
    return model.evaluate(x, y, verbose=0)


print("called by hand:", float(own(y, x)))
#> called by hand: 1.3333333730697632
print("compile(loss=own):", evaluate(loss=own))
#> compile(loss=own): 0.0
print("compile(loss=Own()), a class:", evaluate(loss=Own()))
#> compile(loss=Own()), a class: 1.3333333730697632
_, metric = evaluate(loss="mse", metrics=[own])
print("compile(metrics=[own]):", metric)
#> compile(metrics=[own]): 1.3333333730697632
_, metric = evaluate(loss="mse", metrics=["mse"])
print("compile(metrics=['mse']):", metric)
#> compile(metrics=['mse']): 0.0
