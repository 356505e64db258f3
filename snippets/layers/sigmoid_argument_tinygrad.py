from tinygrad import nn

try:
    layer = nn.Linear(2, 1, activation="sigmoid")
except TypeError as error:
    print("activation:", f"{type(error).__name__}: {error}")
    #> activation: TypeError: Linear.__init__() got an unexpected keyword argument 'activation'
