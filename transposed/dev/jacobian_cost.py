"""What a full Jacobian costs in reverse and in forward mode, in forward passes of the same run, by processor time.

The function is ``tanh(W x)``: a row of its Jacobian is one backward pass, a column one forward-mode pass.
The ratios are stored with the versions and the processor, and the figure that draws them holds a copy of them,
because a program has to run wherever it is pasted.
"""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from transposed.dev.machine import processor
from transposed.project import HERE, Project

INPUTS = 1000
OUTPUTS = (250, 500, 1000, 2000, 4000)
ROUNDS = 60
# Where a figure holds its copy of what was measured.
COPY = re.compile(r"^MEASURED = \{\n.*?^\}\n", re.MULTILINE | re.DOTALL)


def run() -> None:
    """Measure, print, and store the ratios for the figure, which `make update` then draws."""
    torch.set_num_threads(1)
    print(f"processor time divided by that of a forward pass, tanh(W x), {INPUTS} inputs; torch, one thread of the CPU")
    found: dict[str, list[float]] = {}
    for outputs in OUTPUTS:
        own = ratios(outputs, INPUTS)
        for call, ratio in own.items():
            found.setdefault(call, []).append(ratio)
        print(f"{outputs:4} outputs: {', '.join(f'{call} {ratio:.1f}' for call, ratio in own.items())}", flush=True)
    store({"torch": torch.__version__.split("+")[0], "cpu": processor(), "threads": 1,
           "inputs": INPUTS, "outputs": list(OUTPUTS), "ratios": found})  # fmt: skip


def ratios(outputs: int, inputs: int) -> dict[str, float]:
    """Call → its best processor time divided by that of a forward pass; in turn, so that all share what disturbs."""
    weight, x, seed = torch.randn(outputs, inputs) / inputs**0.5, torch.randn(inputs), torch.ones(outputs)

    def f(x: torch.Tensor) -> torch.Tensor:
        return torch.tanh(weight @ x)

    calls: dict[str, Callable[[], object]] = {
        "forward": lambda: f(x),
        "vjp": lambda: torch.func.vjp(f, x)[1](seed),
        "jacrev": lambda: torch.func.jacrev(f)(x),
        "jacfwd": lambda: torch.func.jacfwd(f)(x),
    }
    best = dict.fromkeys(calls, float("inf"))
    for _ in range(ROUNDS):
        for name, call in calls.items():
            started = time.process_time()
            call()
            best[name] = min(best[name], time.process_time() - started)
    forward = best.pop("forward")
    return {name: round(seconds / forward, 1) for name, seconds in best.items()}


def stored(project: Project = HERE) -> Path:
    return project.root / "evidence" / "bench" / "jacobian_cost.json"


def figure(project: Project = HERE) -> Path:
    return project.root / "snippets" / "figures" / "jacobian_cost_numpy.py"


def store(measured: dict[str, Any], project: Project = HERE) -> None:
    """Write what was measured beside the evidence, and the copy of it into the program that draws it."""
    stored(project).parent.mkdir(exist_ok=True)
    stored(project).write_text(json.dumps(measured, indent=2) + "\n", "utf-8")
    source = figure(project).read_text("utf-8")
    figure(project).write_text(COPY.sub(lambda _: copy(measured), source, count=1), "utf-8")


def copy(measured: dict[str, Any]) -> str:
    """The lines of the figure that hold the measurement."""
    flat = {key: value for key, value in measured.items() if key != "ratios"} | measured["ratios"]
    lines = "".join(f"    {json.dumps(key)}: {json.dumps(value)},\n" for key, value in flat.items())
    return f"MEASURED = {{\n{lines}}}\n"
