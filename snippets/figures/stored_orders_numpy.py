import matplotlib
import matplotlib.pyplot as plt
import numpy as np

own = {"font.family": "monospace", "font.size": 11}
matplotlib.rcParams.update(own | {"svg.hashsalt": "stored_orders"})
W = np.arange(1, 7).reshape(2, 3)  # (out, in)
rows = [
    ("PyTorch", W.shape, W),
    ("Gemm, transB=1", W.shape, W),
    ("MatMul", W.T.shape, W.T),
    ("GGUF", list(W.shape[::-1]), W),
]
figure = plt.figure(figsize=(4.4, 2.5))
axes = figure.add_axes((0, 0, 1, 1))
grey, colors = "#7b8494", ["#4f73e6", "#c8662a"]

for top, (name, shape, array) in enumerate(rows):
    order = array.ravel().tolist()
    print(f"{name}:", shape, order)
    #> PyTorch: (2, 3) [1, 2, 3, 4, 5, 6]
    #> Gemm, transB=1: (2, 3) [1, 2, 3, 4, 5, 6]
    #> MatMul: (3, 2) [1, 4, 2, 5, 3, 6]
    #> GGUF: [3, 2] [1, 2, 3, 4, 5, 6]
    y = top * 1.35
    axes.text(-5.9, y + 0.62, name, c=grey)
    axes.text(-0.3, y + 0.62, shape, c=grey, ha="right")
    for at, value in enumerate(order):
        color = colors[value > 3]
        box = plt.Rectangle((at, y), 0.92, 0.92, color=color, lw=0)
        axes.add_patch(box)
        where = at + 0.46, y + 0.64
        axes.text(*where, value, c="white", ha="center")
axes.set(xlim=(-6, 6.2), ylim=(5.4, -0.5), aspect="equal")
axes.axis("off")
same, name = {"Date": None}, "stored_orders.svg"
figure.savefig(name, transparent=True, metadata=same)
