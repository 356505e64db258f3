from flax import nnx

try:
    nnx.Linear(0, 3, rngs=nnx.Rngs(0))
except ZeroDivisionError as error:
    print(f"{type(error).__name__}:", error)
    #> ZeroDivisionError: division by zero
