# %% imports
import jax
import jax.numpy as jnp
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
import torch

# %% data
X = np.float32([[1, 0, 1], [0, 1, 1], [1, 1, 0], [0, 0, 1]])
T = np.float32([[3, 1], [1, 2], [2, 1], [1, 1]])
W = np.float32([[1, 0, -1], [0, 1, 0]])  # (out, in)
b = np.float32([0, 1])
print("error:", (X @ W.T + b - T).tolist())
#> error: [[-3.0, 0.0], [-2.0, 0.0], [-1.0, 1.0], [-2.0, 0.0]]

# %% torch
def in_torch(reduction="mean", rate=0.25, steps=3, clear=True):
    layer = torch.nn.Linear(3, 2)
    start = {"weight": torch.tensor(W), "bias": torch.tensor(b)}
    layer.load_state_dict(start)
    optimizer = torch.optim.SGD(layer.parameters(), lr=rate)
    criterion = torch.nn.MSELoss(reduction=reduction)
    losses = []
    for _ in range(steps):
        if clear:
            optimizer.zero_grad()
        loss = criterion(layer(torch.tensor(X)), torch.tensor(T))
        loss.backward()
        optimizer.step()
        losses.append(round(loss.item(), 4))
    return losses, layer.weight.detach().double().numpy()


losses, weight = in_torch()
print("PyTorch, losses:", losses)
#> PyTorch, losses: [2.375, 0.7349, 0.3298]
print("PyTorch, weight:", weight.round(4).tolist())
#> PyTorch, weight: [[1.4216, 0.2456, -0.1934], [-0.1377, 0.8623, 0.0466]]

# %% tensorflow
def in_tensorflow(reduction="mean", rate=0.25, steps=3):
    own = [tf.Variable(W.T), tf.Variable(b)]
    reduce = getattr(tf, f"reduce_{reduction}")
    losses = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = reduce((X @ own[0] + own[1] - T) ** 2)
        for one, slope in zip(own, tape.gradient(loss, own)):
            one.assign_sub(rate * slope)
        losses.append(round(float(loss), 4))
    return losses, own[0].numpy().T.astype(float)


losses, weight = in_tensorflow()
print("TensorFlow, losses:", losses)
#> TensorFlow, losses: [2.375, 0.7349, 0.3298]
print("TensorFlow, weight:", weight.round(4).tolist())
#> TensorFlow, weight: [[1.4216, 0.2456, -0.1934], [-0.1377, 0.8623, 0.0466]]

# %% keras
def in_keras(reduction="mean", rate=0.25, steps=3):
    layer = keras.layers.Dense(2)
    model = keras.Sequential([keras.Input((3,)), layer])
    model.set_weights([W.T, b])
    loss = keras.losses.MeanSquaredError(reduction=reduction)
    optimizer = keras.optimizers.SGD(rate)
    model.compile(optimizer, loss=loss, run_eagerly=True)
    ran = model.fit(X, T, batch_size=4, epochs=steps, verbose=0)
    losses = [round(loss, 4) for loss in ran.history["loss"]]
    return losses, layer.kernel.numpy().T.astype(float)


losses, weight = in_keras()
print("Keras, losses:", losses)
#> Keras, losses: [2.375, 0.7349, 0.3298]
print("Keras, weight:", weight.round(4).tolist())
#> Keras, weight: [[1.4216, 0.2456, -0.1934], [-0.1377, 0.8623, 0.0466]]

# %% jax
def in_jax(reduction="mean", rate=0.25, steps=3):
    def loss(kernel, bias):
        error = X @ kernel + bias - T
        return getattr(jnp, reduction)(error**2)

    own, losses = [jnp.array(W.T), jnp.array(b)], []
    step = jax.value_and_grad(loss, argnums=(0, 1))
    for _ in range(steps):
        value, slopes = step(*own)
        own = [one - rate * slope for one, slope in zip(own, slopes)]
        losses.append(round(float(value), 4))
    return losses, np.array(own[0]).T.astype(float)


losses, weight = in_jax()
print("JAX, losses:", losses)
#> JAX, losses: [2.375, 0.7349, 0.3298]
print("JAX, weight:", weight.round(4).tolist())
#> JAX, weight: [[1.4216, 0.2456, -0.1934], [-0.1377, 0.8623, 0.0466]]

# %% sum
def growth(loop):
    mean = loop("mean", steps=1)[1] - W
    total = loop("sum", steps=1)[1] - W
    return (np.linalg.norm(total) / np.linalg.norm(mean)).item()


print("PyTorch, sum / mean:", growth(in_torch))
#> PyTorch, sum / mean: 8.0
print("TensorFlow, sum / mean:", growth(in_tensorflow))
#> TensorFlow, sum / mean: 8.0
print("Keras, sum / mean:", growth(in_keras))
#> Keras, sum / mean: 4.0
print("JAX, sum / mean:", growth(in_jax))
#> JAX, sum / mean: 8.0

# %% diverges
print("PyTorch with sum, losses:", in_torch("sum")[0])
#> PyTorch with sum, losses: [19.0, 166.25, 1663.6875]
print("Keras with sum, losses:", in_keras("sum")[0])
#> Keras with sum, losses: [9.5, 10.2812, 11.709]
smaller = in_torch("sum", rate=0.25 / 8)[1]
print("weight with an eighth of the rate:", smaller.round(4).tolist())
#> weight with an eighth of the rate: [[1.4216, 0.2456, -0.1934], [-0.1377, 0.8623, 0.0466]]

# %% forgotten
cleared = in_torch(steps=60)[0]
kept = in_torch(steps=60, clear=False)[0]
print("cleared, losses:", cleared[:4])
#> cleared, losses: [2.375, 0.7349, 0.3298, 0.2132]
print("not cleared, losses:", kept[:4])
#> not cleared, losses: [2.375, 0.7349, 0.357, 1.8116]
print("cleared, largest of the last 20:", round(max(cleared[-20:]), 2))
#> cleared, largest of the last 20: 0.02
print("not cleared, largest of the last 20:", round(max(kept[-20:]), 2))
#> not cleared, largest of the last 20: 2.63

# %% plot
figure, axes = plt.subplots(figsize=(6, 3))
figure.subplots_adjust(left=0.1, bottom=0.1, right=0.98, top=0.96)
axes.plot(cleared, color="#23815a", linewidth=2)
axes.plot(kept, color="#4f73e6", linewidth=2)
axes.tick_params(colors="#757d8a")
axes.spines[["left", "bottom"]].set_color("#757d8a")
axes.spines[["right", "top"]].set_visible(False)

# %% exercise
reference = in_torch()[1]
for rate in (0.25, 0.25 / 8):
    weight = in_keras("sum", rate=rate)[1]
    same = np.allclose(weight, reference)
    print(f"same weight with {rate}:", same)
    #> same weight with 0.25: False
    #> same weight with 0.03125: False

# %% answer
weight = in_keras("sum", rate=0.25 / 4)[1]
print("same weight with 0.25 / 4:", np.allclose(weight, reference))
#> same weight with 0.25 / 4: True
assert np.allclose(weight, reference)
