import paddle

w = paddle.to_tensor([1.0], stop_gradient=False)
old = w.detach()
copy = w.detach().clone()

(3 * w).sum().backward()
paddle.optimizer.SGD(1.0, parameters=[w]).step()
print("w:", w.tolist())
#> w: [-2.0]
print("w.detach():", old.tolist())
#> w.detach(): [-2.0]
print("w.detach().clone():", copy.tolist())
#> w.detach().clone(): [1.0]
