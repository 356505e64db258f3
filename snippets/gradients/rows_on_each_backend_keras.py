import os
import subprocess
import sys

program = """
import keras
import numpy as np
rows = keras.layers.Embedding(3, 2, embeddings_initializer="ones")
model = keras.Sequential([keras.Input((1,), dtype="int32"), rows])
model.compile("adam", lambda y, out: keras.ops.sum(out))
model.optimizer.learning_rate = 0.5
for index in 0, 1:
    before = rows.get_weights()[0][:, 0]
    model.fit(np.array([[index]]), np.zeros((1, 1)), verbose=0)
change = rows.get_weights()[0][:, 0] - before
print([round(float(x), 3) for x in change])
"""

for backend in "tensorflow", "jax", "torch":
    env = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env=env, stdout=-1, text=True)
    print(f"{backend}:", ran.stdout.strip())
    #> tensorflow: [-0.335, -0.372, 0.0]
    #> jax: [-0.335, -0.372, 0.0]
    #> torch: [-0.335, -0.372, 0.0]
