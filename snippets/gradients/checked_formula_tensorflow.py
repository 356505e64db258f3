import numpy as np
import tensorflow as tf

X = tf.constant([[1.0, 2], [3, 4]], "float64")
K = tf.constant([[5.0, 6], [7, 8]], "float64")
formulas = {
    "G.T @ X": lambda G: tf.transpose(G) @ X,
    "X.T @ G": lambda G: tf.transpose(X) @ G,
    "G @ X": lambda G: G @ X,
}

for name, formula in formulas.items():

    @tf.custom_gradient
    def linear(K, formula=formula):
        return X @ K, formula

    by_hand, measured = tf.test.compute_gradient(linear, [K])
    print(f"{name}:", np.allclose(by_hand, measured))
    #> G.T @ X: False
    #> X.T @ G: True
    #> G @ X: False
