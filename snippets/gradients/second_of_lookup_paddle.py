import paddle
from paddle.nn import functional

rows = paddle.to_tensor([0, 0])
x = paddle.to_tensor([[3.0], [4.0]], stop_gradient=False)
lookups = {"gather": paddle.gather}
lookups["embedding"] = lambda x, rows: functional.embedding(rows, x)
for name, lookup in lookups.items():
    loss = (lookup(x, rows) ** 2).sum()
    try:
        (first,) = paddle.grad(loss, x, create_graph=True)
        second = paddle.grad(first.sum(), x)[0].flatten().tolist()
    except RuntimeError as error:
        text = str(error).split(") ", 1)[1].split(".")[0]
        second = f"{type(error).__name__}: {text}"
    print(f"second, {name}:", second)
    #> second, gather: [4.0, 0.0]
    #> second, embedding: RuntimeError: The Op embedding_grad doesn't have any grad op
