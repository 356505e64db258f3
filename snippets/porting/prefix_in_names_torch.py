import torch

linear = torch.nn.Linear(3, 2)
parallel = torch.nn.DataParallel(linear).state_dict()
compiled = torch.compile(linear).state_dict()
print("DataParallel:", list(parallel))
#> DataParallel: ['module.weight', 'module.bias']
print("torch.compile:", list(compiled))
#> torch.compile: ['_orig_mod.weight', '_orig_mod.bias']

fresh = torch.nn.Linear(3, 2)
try:
    fresh.load_state_dict(parallel)
except RuntimeError as error:
    print("loaded as it is:", str(error).splitlines()[1].strip())
    #> loaded as it is: Missing key(s) in state_dict: "weight", "bias".
state = {key.removeprefix("module."): parallel[key] for key in parallel}
fresh.load_state_dict(state)
print("without module:", torch.equal(fresh.weight, linear.weight))
#> without module: True
