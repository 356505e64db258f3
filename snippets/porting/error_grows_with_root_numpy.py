import numpy as np

eps, rng = np.finfo("float32").eps, np.random.default_rng(0)


def largest_error(terms):
    total = np.cumsum(terms, axis=1, dtype="float32")[:, -1]
    exact = terms.sum(axis=1, dtype="float64")
    size = np.abs(terms).sum(axis=1, dtype="float64")
    # $\varepsilon S$
    return (np.abs(total - exact) / (eps * size)).max()


for n in 64, 1024, 16384:
    shape = 256, n
    terms = {
        "mixed signs": rng.random(shape, "float32") * 2 - 1,
        "positive": rng.random(shape, "float32"),
        "all equal": np.full((1, n), 0.1, "float32"),
    }
    # $\sqrt{n}$
    errors = {key: largest_error(terms[key]) for key in terms}
    for name, value in ({"sqrt(n)": n**0.5} | errors).items():
        print(f"{n} terms, {name}:", round(float(value), 1))
        #> 64 terms, sqrt(n): 8.0
        #> 64 terms, mixed signs: 0.7
        #> 64 terms, positive: 2.9
        #> 64 terms, all equal: 5.0
        #> 1024 terms, sqrt(n): 32.0
        #> 1024 terms, mixed signs: 0.9
        #> 1024 terms, positive: 10.6
        #> 1024 terms, all equal: 81.2
        #> 16384 terms, sqrt(n): 128.0
        #> 16384 terms, mixed signs: 0.7
        #> 16384 terms, positive: 39.2
        #> 16384 terms, all equal: 1295.0
