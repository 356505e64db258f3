import keras
import numpy as np


class Mode(keras.layers.Layer):
    def call(self, x, training=None):
        modes.add(training)
        return x


x = np.ones((4, 1))
modes = set()
model = keras.Sequential([keras.Input((1,)), Mode()])
model.add(keras.layers.Dense(1))
model.compile(loss="mse", run_eagerly=True)

modes.clear()
model.fit(x, x, verbose=0)
print("training in model.fit:", modes)
#> training in model.fit: {True}
modes.clear()
model.predict(x, verbose=0)
print("training in model.predict:", modes)
#> training in model.predict: {False}
