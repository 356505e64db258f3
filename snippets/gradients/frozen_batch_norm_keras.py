import keras
from keras.layers import BatchNormalization

x = keras.ops.convert_to_tensor([[2.0], [4.0]])


def moving_mean(way):
    norm = BatchNormalization(momentum=0.5)
    norm.trainable = way != "trainable = False"
    y = norm(x, training=way != "training=False")
    if way == "output stopped":
        keras.ops.stop_gradient(y)
    return norm.moving_mean.numpy().item()


ways = ["not frozen", "trainable = False", "output stopped"]
for way in [*ways, "training=False"]:
    print(f"moving mean, {way}:", moving_mean(way))
    #> moving mean, not frozen: 1.5
    #> moving mean, trainable = False: 0.0
    #> moving mean, output stopped: 1.5
    #> moving mean, training=False: 0.0
