import torch

x, double = torch.ones(2, 5), torch.ones(5, 3, dtype=torch.float64)
counts = torch.ones(5, 3, dtype=torch.int64)

for name, right in {"double": double, "counts": counts}.items():
    try:
        x @ right
    except RuntimeError as error:
        print(f"x @ {name}:", error)
        #> x @ double: expected m1 and m2 to have the same dtype, but got: float != double
        #> x @ counts: expected m1 and m2 to have the same dtype, but got: float != long int
print("x @ double.float():", (x @ double.float()).dtype)
#> x @ double.float(): torch.float32
print("star:", (x.T * double[:, :2]).dtype)
#> star: torch.float64
