import keras
from keras.layers import Dense, Lambda


def one_step(way):
    first, layer, last = [
        Dense(1, use_bias=False, kernel_initializer=constant)
        for constant in map(keras.initializers.Constant, (2, 3, 1))
    ]
    layer.trainable = way != "trainable = False"
    x = keras.Input((1,))
    hidden = layer(first(x))
    if way == "output stopped":
        hidden = Lambda(keras.ops.stop_gradient)(hidden)
    model = keras.Model(x, last(hidden))
    optimizer = keras.optimizers.SGD(0.5, weight_decay=0.5)
    model.compile(optimizer, loss=lambda target, y: y)
    one = keras.ops.ones((1, 1))
    model.fit(one, one, verbose=0)
    return [part.get_weights()[0].item() for part in (first, layer)]


for way in ["not frozen", "trainable = False", "output stopped"]:
    print(f"first and layer, {way}:", one_step(way))
    #> first and layer, not frozen: [0.0, 1.25]
    #> first and layer, trainable = False: [0.0, 3.0]
    #> first and layer, output stopped: [2.0, 3.0]
