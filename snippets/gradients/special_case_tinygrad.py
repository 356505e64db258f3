from tinygrad import Tensor

zero, one = Tensor(0.0).clone(), Tensor(1.0).clone()
cases = {
    "x": lambda x: x,  # $f(x) = x$
    "0 if x == 0 else x": lambda x: zero if x.item() == 0 else x,
    "where(x == 0, 0, x)": lambda x: (x == 0).where(zero, x),
    "relu(x) - relu(-x)": lambda x: x.relu() - (-x).relu(),
}

for name, f in cases.items():
    x = Tensor(0.0).clone()
    (one * f(x)).backward()
    print(f"{name}:", None if x.grad is None else x.grad.item())
    #> x: 1.0
    #> 0 if x == 0 else x: None
    #> where(x == 0, 0, x): 0.0
    #> relu(x) - relu(-x): 0.0
