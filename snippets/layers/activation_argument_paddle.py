import paddle

try:
    paddle.nn.Linear(3, 2, activation=None)
except TypeError as error:
    print("activation=None:", f"{type(error).__name__}: {error}")
    #> activation=None: TypeError: Linear.__init__() got an unexpected keyword argument 'activation'
