import paddle

try:
    paddle.ones([3]) + paddle.ones([4])
except ValueError as error:
    text = str(error).split(") ")[1].split(". Received")[0]
    print("type:", type(error).__name__)
    #> type: ValueError
    print("text:", text)
    #> text: Broadcast dimension mismatch. Operands could not be broadcast together with the shape of X = [3] and the shape of Y = [4]
