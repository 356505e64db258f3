import os
import subprocess
import sys

program = """
import keras
model = keras.Sequential([keras.Input((1,))])
model.add(keras.layers.Dense(1, use_bias=False))
model.add(keras.layers.Dense(1, use_bias=False))
model.set_weights([keras.ops.ones((1, 1))] * 2)
one = keras.ops.ones((1, 1))
for frozen in False, True:
    model.layers[0].trainable = not frozen
    if COMPILE or not frozen:
        model.compile(keras.optimizers.SGD(0.5), lambda _, y: y)
    model.fit(one, one, verbose=0)
print(model.get_weights()[0].item())
"""
for backend in "tensorflow", "torch", "jax":
    env = os.environ | {"KERAS_BACKEND": backend}
    for when in "frozen", "frozen and compiled":
        source = program.replace("COMPILE", str("comp" in when))
        command = [sys.executable, "-W", "error::UserWarning", "-c", source]
        ran = subprocess.run(command, env=env, capture_output=True, text=True)
        print(f"{backend}, {when}:", ran.stdout or ran.stderr[-300:])
