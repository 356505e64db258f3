import keras
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
import torch

own = {"font.family": "monospace", "font.size": 11}
matplotlib.rcParams.update(own | {"svg.hashsalt": "lost_gradient"})
numbers = np.linspace(-40, 10, 1001).astype(np.float32)
functional, ones = torch.nn.functional, torch.ones(1001)


def in_torch(loss):
    z = torch.from_numpy(numbers).requires_grad_()
    return torch.autograd.grad(loss(z).sum(), z)[0].numpy()


on_p = functional.binary_cross_entropy
on_z = functional.binary_cross_entropy_with_logits
none = {"reduction": "none"}
logits = in_torch(lambda z: on_z(z, ones, **none))
pytorch = in_torch(lambda z: on_p(torch.sigmoid(z), ones, **none))
z, target = tf.constant(numbers)[:, None], tf.ones((1001, 1))
loss = keras.losses.BinaryCrossentropy(reduction="sum")
with tf.GradientTape() as tape:
    tape.watch(z)
    value = loss(target, tf.sigmoid(z))
clipped = tape.gradient(value, z).numpy()[:, 0]
curves = {"logits": logits, "PyTorch": pytorch, "Keras": clipped}
for name, curve in curves.items():
    for place in -40, -30, -20, -10:
        slope = round(curve[20 * (place + 40)].item(), 3) + 0.0
        print(f"{name} at {place}:", slope)
        #> logits at -40: -1.0
        #> logits at -30: -1.0
        #> logits at -20: -1.0
        #> logits at -10: -1.0
        #> PyTorch at -40: 0.0
        #> PyTorch at -30: -0.094
        #> PyTorch at -20: -1.0
        #> PyTorch at -10: -1.0
        #> Keras at -40: 0.0
        #> Keras at -30: 0.0
        #> Keras at -20: 0.0
        #> Keras at -10: -1.0

figure = plt.figure(figsize=(4.4, 2.3))
axes = figure.add_axes((0.13, 0.13, 0.86, 0.85))
blue, orange, gray = "#4f73e6", "#c8662a", "#7b8494"
axes.plot(numbers, logits, color=gray, lw=5, alpha=0.45)
axes.plot(numbers, pytorch, color=blue, lw=2)
axes.plot(numbers, clipped, color=orange, lw=2)
axes.text(-39.5, -0.93, "logits", color=gray)
axes.text(-29.3, -0.5, "PyTorch", color=blue, ha="right")
axes.text(-15.2, -0.5, "Keras", color=orange)
axes.tick_params(colors=gray)
axes.set_yticks([-1, -0.5, 0])
axes.spines[["top", "right"]].set_visible(False)
axes.spines[["left", "bottom"]].set_color(gray)
axes.set(xlim=(-40, 10.5), ylim=(-1.06, 0.06))
same, name = {"Date": None}, "lost_gradient.svg"
figure.savefig(name, transparent=True, metadata=same)
