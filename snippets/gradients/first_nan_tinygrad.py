from tinygrad import Tensor

x = Tensor([0.0, 4.0])
log = x.log()
loss = (x > 0).where(log, 0.0).sum()
to_x, to_log = loss.gradient(x, log)
print("log:", to_log.tolist())
#> log: [0.0, 1.0]
print("x:", to_x.tolist())
#> x: [nan, 0.25]
