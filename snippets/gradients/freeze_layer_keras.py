import keras
from keras.layers import Dense, Lambda

one = keras.ops.ones((1, 1))


def one_step(way):
    layers = [Dense(1, use_bias=False) for _ in range(3)]
    layers[1].trainable = way != "trainable = False"
    if way == "output stopped":
        layers.insert(2, Lambda(keras.ops.stop_gradient))
    model = keras.Sequential([keras.Input((1,)), *layers])
    for part, value in zip([*layers[:2], layers[-1]], (2, 3, 1)):
        part.set_weights([value * one])
    optimizer = keras.optimizers.SGD(0.5, weight_decay=0.5)
    model.compile(optimizer, loss=lambda target, y: y)
    model.fit(one, one, verbose=0)
    first, layer = (part.kernel.numpy().item() for part in layers[:2])
    return {"first": first, "layer": layer}


for way in ["not frozen", "trainable = False", "output stopped"]:
    for name, value in one_step(way).items():
        print(f"{name}, {way}:", value)
        #> first, not frozen: 0.0
        #> layer, not frozen: 1.25
        #> first, trainable = False: 0.0
        #> layer, trainable = False: 3.0
        #> first, output stopped: 2.0
        #> layer, output stopped: 3.0
