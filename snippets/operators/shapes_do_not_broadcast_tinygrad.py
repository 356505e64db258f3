from tinygrad import Tensor

try:
    (Tensor.ones(3) + Tensor.ones(4)).tolist()
except IndexError as error:
    print("type:", type(error).__name__)
    #> type: IndexError
    print("text:", error)
    #> text: shape mismatch: objects cannot be broadcast to a single shape ((3,), (4,))
