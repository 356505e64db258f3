import mindspore as ms

ms.runtime.launch_blocking()
try:
    ms.ops.ones(3) + ms.ops.ones(4)
except ValueError as error:
    print("type:", type(error).__name__)
    #> type: ValueError
    print("text:", str(error).splitlines()[0])
    #> text: For 'AddExt', input.shape and other.shape need to broadcast. The value of input.shape[1] or other.shape[1] must be 1 or -1 when they are not the same, but got input.shape = [3] and other.shape = [4]
