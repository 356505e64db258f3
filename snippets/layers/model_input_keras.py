import keras
import numpy as np

model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(3)])
x = np.ones(5)


def text(error):
    line = str(error).splitlines()[2].strip("\x1b[01m")
    return line.split("path ''. ")[-1]


try:
    model(x)
except ValueError as error:
    print("model(x):", text(error))
    #> model(x): Expected shape (None, 5), but input has incompatible shape (5,)

y = model.predict(x[None, :], verbose=0)
print("model.predict(x[None, :]):", y.shape)
#> model.predict(x[None, :]): (1, 3)
try:
    model.predict(x, verbose=0)
except ValueError as error:
    print("model.predict(x):", text(error))
    #> model.predict(x): Cannot take the length of shape with unknown rank.
