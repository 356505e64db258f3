import warnings

import keras
import numpy as np
import tensorflow as tf

logits, label = np.array([[2.0, 0.0]], "float32"), np.array([0])
layer = keras.layers.Dense(
    2, activation="softmax", kernel_initializer="identity"
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("softmax in the layer:", f"{loss(label, layer(logits)):.4f}")
    #> softmax in the layer: 0.1269
    text = str(caught.pop().message)
    print("its warning:", text[: text.index(" and thus")])
    #> its warning: "`sparse_categorical_crossentropy` received `from_logits=True`, but the `output` argument was produced by a Softmax activation
    p = tf.nn.softmax(logits)
    print("tf.nn.softmax:", f"{loss(label, p):.4f}")
    #> tf.nn.softmax: 0.3832
    print("its warnings:", caught)
    #> its warnings: []
    compiled = tf.function(lambda: loss(label, tf.nn.softmax(logits)))
    print("tf.nn.softmax, compiled:", f"{compiled():.4f}")
    #> tf.nn.softmax, compiled: 0.1269
