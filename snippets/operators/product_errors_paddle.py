import paddle

x, w = paddle.ones([2, 5]), paddle.ones([5, 3])

try:
    x * w
except ValueError as error:
    print("x * w:", str(error).splitlines()[0])
    #> x * w: (InvalidArgument) Broadcast dimension mismatch. Operands could not be broadcast together with the shape of X = [2, 5] and the shape of Y = [5, 3]. Received [2] in X is not equal to [5] in Y at i:0.

try:
    x @ x
except ValueError as error:
    print("x @ x:", str(error).splitlines()[0])
    #> x @ x: (InvalidArgument) In operator matmul, the [1] dimension of Input(X) must be equal to the [0] dimension of Input(Y). But receiving the [1]dimension of Input(X) is [5], and the [0] dimension of Input(Y) is [2].
