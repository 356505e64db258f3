"""The machine that something was measured on."""

import os
import platform
import re
from pathlib import Path


def processor() -> str:
    """The name of the processor as Linux gives it; elsewhere what Python knows."""
    described = Path("/proc/cpuinfo")
    if described.exists() and (named := re.search(r"^model name\s*:\s*(.+)$", described.read_text("utf-8"), re.M)):
        return named[1].strip()
    return platform.processor() or os.uname().machine
