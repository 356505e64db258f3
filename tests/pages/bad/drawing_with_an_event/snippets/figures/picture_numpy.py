import matplotlib
import matplotlib.pyplot as plt
import numpy as np

matplotlib.rcParams["svg.hashsalt"] = "picture"
weight = np.array([[1, 2, 3], [4, 5, 6]])  # (out_features, in_features)
print("weight:", weight.shape)
#> weight: (2, 3)

figure, axes = plt.subplots(figsize=(3, 2))
figure.subplots_adjust(0, 0, 1, 1)
axes.plot(weight.T, color="#7b8494")
axes.axis("off")
same = {"Date": None}
figure.savefig("picture.svg", transparent=True, metadata=same)
