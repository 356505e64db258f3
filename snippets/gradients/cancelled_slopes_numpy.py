import numpy as np

y = np.float32(0)
with np.errstate(divide="ignore", invalid="ignore"):
    for z in 2, 20:
        p = 1 / (1 + np.exp(-np.float32(z)))  # $p = \sigma(z)$
        of_loss = (p - y) / (p * (1 - p))  # $(p - y) / (p (1 - p))$
        of_sigmoid = p * (1 - p)  # $p (1 - p)$
        slopes = [of_loss, of_sigmoid, of_loss * of_sigmoid]
        text = [f"{slope:.3f}" for slope in slopes]
        print(f"logit {z}, slopes and product:", ", ".join(text))
        #> logit 2, slopes and product: 8.389, 0.105, 0.881
        #> logit 20, slopes and product: inf, 0.000, nan
for z in 2, 20:
    p = 1 / (1 + np.exp(-np.float32(z)))
    print(f"logit {z}, difference:", f"{p - y:.3f}")  # $p - y$
    #> logit 2, difference: 0.881
    #> logit 20, difference: 1.000
