import keras

layer = keras.layers.Dense(3)
layer.build((None, 5))
layer.enable_lora(rank=2)

print("weight:", tuple(layer.kernel.shape))
#> weight: (5, 3)
print("A:", tuple(layer.lora_kernel_a.shape))
#> A: (5, 2)
print("B:", tuple(layer.lora_kernel_b.shape))
#> B: (2, 3)
scaling = layer.lora_alpha / layer.lora_rank
print("scaling with no alpha given:", scaling)
#> scaling with no alpha given: 1.0
