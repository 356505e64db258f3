"""MobileNetV2 in PyTorch, with the names that keras.applications gives its layers."""

import torch
from torch import nn

# How much wider inside, channels, how often, stride of the first.
BLOCKS = [(1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1)]


class MobileNetV2(nn.Module):
    """The network for images whose sides are multiples of 32; a stride of 2 pads below and on the right only."""

    def __init__(self, classes=1000):
        super().__init__()
        self.steps = []
        self.convolution("Conv1", "bn_Conv1", 3, 32, 3, stride=2)
        channels, number = 32, 0
        for wider, outputs, times, stride in BLOCKS:
            for i in range(times):
                self.block(number, channels, wider, outputs, stride if i == 0 else 1)
                channels, number = outputs, number + 1
        self.convolution("Conv_1", "Conv_1_bn", channels, 1280, 1)
        self.predictions = nn.Linear(1280, classes)

    def convolution(self, name, norm, inputs, outputs, window, stride=1, groups=1, relu=True):
        padding = window // 2 if stride == 1 else 0
        options = {"stride": stride, "padding": padding, "groups": groups, "bias": False}
        self.add_module(name, nn.Conv2d(inputs, outputs, window, **options))
        self.add_module(norm, nn.BatchNorm2d(outputs, 1e-3, 1e-3))
        self.steps.append((name, norm, stride, relu))

    def block(self, number, inputs, wider, outputs, stride):
        prefix = f"block_{number}_" if number else "expanded_conv_"
        self.steps.append("begin")
        if number:
            self.convolution(f"{prefix}expand", f"{prefix}expand_BN", inputs, wider * inputs, 1)
        inside = wider * inputs
        self.convolution(f"{prefix}depthwise", f"{prefix}depthwise_BN", inside, inside, 3, stride, inside)
        self.convolution(f"{prefix}project", f"{prefix}project_BN", inside, outputs, 1, relu=False)
        self.steps.append("add" if inputs == outputs and stride == 1 else "end")

    def forward(self, x):
        before = x
        for step in self.steps:
            if step == "begin":
                before = x
            elif step == "add":
                x = before + x
            elif step != "end":
                name, norm, stride, relu = step
                x = nn.functional.pad(x, (0, 1, 0, 1)) if stride == 2 else x
                x = self.get_submodule(norm)(self.get_submodule(name)(x))
                x = nn.functional.relu6(x) if relu else x
        return torch.softmax(self.predictions(x.mean((2, 3))), -1)
