"""One run of the audit, in the environment of the framework: prints what it found as one line of JSON."""

import importlib
import json
import sys

from transposed.dev.audit.slopes import audit
from transposed.programs.frameworks import load

if __name__ == "__main__":
    (name,) = sys.argv[1:]
    catalogue = importlib.import_module(f"transposed.dev.audit.of_{name}").catalogue()
    tried, findings = audit(catalogue)
    print(json.dumps({"framework": name, "version": load(name), "tried": tried, "findings": findings}))
