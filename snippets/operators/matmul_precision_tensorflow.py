import tensorflow as tf

experimental = tf.config.experimental
enabled = experimental.tensor_float_32_execution_enabled()
print("float32 products:", "TF32" if enabled else "float32")
#> float32 products: TF32
