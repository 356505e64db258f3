"""Whether either layout of a weight is the faster one: both products, forward and backward, as ratios of one run.

A weight of ``(out, in)`` is transposed in the product, ``x @ W.T``; a kernel of ``(in, out)`` is not, ``x @ K``.
"""

import time
from collections.abc import Callable

import torch

# Rows of the batch, inputs, outputs.
SIZES = ((1, 1024, 4096), (64, 1024, 1024), (512, 1024, 1024), (64, 256, 4096))
ROUNDS = 100


def run() -> None:
    """Print for each size the time of ``x @ W.T`` divided by that of ``x @ K``, and the same for the input gradient."""
    torch.set_num_threads(1)
    print("time of x @ W.T, W (out, in), divided by that of x @ K, K (in, out); torch, one thread of the CPU")
    for rows, inputs, outputs in SIZES:
        forward, backward = ratios(rows, inputs, outputs)
        print(f"batch {rows:3}, {inputs:4} to {outputs:4}: forward {forward:.2f}, backward {backward:.2f}", flush=True)


def ratios(rows: int, inputs: int, outputs: int) -> tuple[float, float]:
    x, gradient = torch.randn(rows, inputs), torch.randn(rows, outputs)
    weight = torch.randn(outputs, inputs)
    kernel = weight.T.contiguous()
    return (
        ratio(lambda: x @ weight.T, lambda: x @ kernel),
        ratio(lambda: gradient @ weight, lambda: gradient @ kernel.T),
    )


def ratio(first: Callable, second: Callable) -> float:
    """The best time of the first divided by the best of the second, taken in turn so that both share what disturbs."""
    best = [float("inf"), float("inf")]
    for _ in range(ROUNDS):
        for index, call in enumerate((first, second)):
            started = time.perf_counter()
            call()
            best[index] = min(best[index], time.perf_counter() - started)
    return best[0] / best[1]
