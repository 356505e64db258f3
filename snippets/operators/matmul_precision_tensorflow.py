import tensorflow as tf

experimental = tf.config.experimental
enabled = experimental.tensor_float_32_execution_enabled()
print("float32 products:", f"TF32 {enabled}")
#> float32 products: TF32 True
