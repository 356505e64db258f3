import keras

w = keras.Variable([0.0])
optimizer = keras.optimizers.SGD(1.0, gradient_accumulation_steps=2)
optimizer.build([w])

optimizer.apply([keras.ops.array([2.0])])
print("after the first:", w.numpy().item())
#> after the first: 0.0
optimizer.apply([keras.ops.array([10.0])])
print("after the second:", w.numpy().item())
#> after the second: -6.0
