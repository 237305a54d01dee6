"""Networks that everybody knows, built through the scripting API: LeNet-5 and ResNet-18."""

from designer.api import Network, Output


def lenet5() -> Network:
    """LeNet-5 on 1×32×32, all maps connected: 61,706 parameters."""
    net = Network("LeNet-5")
    x = net.input((1, 32, 32))
    for maps in (6, 16):
        x = net.add("Conv2d", x, out_channels=maps, kernel_size=5)
        x = net.add("Tanh", x)
        x = net.add("AvgPool2d", x, kernel_size=2)
    x = net.add("Flatten", x)
    for features in (120, 84):
        x = net.add("Linear", x, out_features=features)
        x = net.add("Tanh", x)
    net.output(net.add("Linear", x, out_features=10))
    return net


def resnet18() -> Network:
    """ResNet-18 on 3×224×224 (He et al. 2016, as torchvision builds it): 11,689,512 parameters.

    Layers are called as in torchvision, with `_` for `.`: `layer1_0_conv1`.
    """
    net = Network("ResNet-18")
    x = net.input((3, 224, 224), name="image")
    x = net.add("Conv2d", x, name="conv1", out_channels=64, kernel_size=7, stride=2, padding=3, bias=False)
    x = net.add("BatchNorm2d", x, name="bn1")
    x = net.add("ReLU", x, name="relu1")
    x = net.add("MaxPool2d", x, name="maxpool", kernel_size=3, stride=2, padding=1)
    for stage, channels in enumerate((64, 128, 256, 512), start=1):
        for block in range(2):
            stride = 2 if stage > 1 and block == 0 else 1
            x = _basic_block(net, x, f"layer{stage}_{block}", channels, stride)
    x = net.add("AdaptiveAvgPool2d", x, name="avgpool", output_size=1)
    x = net.add("Flatten", x, name="flat")
    net.output(net.add("Linear", x, name="fc", out_features=1000))
    return net


def _basic_block(net: Network, x: Output, name: str, channels: int, stride: int) -> Output:
    skip = x
    if stride != 1:
        skip = _conv_bn(net, x, f"{name}_downsample_0", f"{name}_downsample_1", channels, 1, stride)
    x = _conv_bn(net, x, f"{name}_conv1", f"{name}_bn1", channels, 3, stride)
    x = net.add("ReLU", x, name=f"{name}_relu1")
    x = _conv_bn(net, x, f"{name}_conv2", f"{name}_bn2", channels, 3, 1)
    return net.add("ReLU", net.add("Add", x, skip, name=f"{name}_add"), name=f"{name}_relu2")


def _conv_bn(net: Network, x: Output, conv: str, norm: str, channels: int, kernel: int, stride: int) -> Output:
    x = net.add(
        "Conv2d",
        x,
        name=conv,
        out_channels=channels,
        kernel_size=kernel,
        stride=stride,
        padding=kernel // 2,
        bias=False,
    )
    return net.add("BatchNorm2d", x, name=norm)
