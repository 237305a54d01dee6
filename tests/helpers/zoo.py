"""Image networks from papers, built through the scripting API as torchvision builds them.

Layers are called as in torchvision, with `_` for `.`: `features_0`, `layer1_0_conv1`.
"""

from designer.api import Network, Output


def alexnet() -> Network:
    """AlexNet (Krizhevsky 2014): 61,100,840 parameters."""
    net = Network("AlexNet")
    x = net.input((3, 224, 224), name="image")
    plan = [
        (64, 11, 4, 2, True),
        (192, 5, 1, 2, True),
        (384, 3, 1, 1, False),
        (256, 3, 1, 1, False),
        (256, 3, 1, 1, True),
    ]
    at = 0
    for channels, kernel, stride, padding, pool in plan:
        x = net.add(
            "Conv2d",
            x,
            name=f"features_{at}",
            out_channels=channels,
            kernel_size=kernel,
            stride=stride,
            padding=padding,
        )
        x = net.add("ReLU", x)
        at += 2
        if pool:
            x, at = net.add("MaxPool2d", x, kernel_size=3, stride=2), at + 1
    x = net.add("Flatten", net.add("AdaptiveAvgPool2d", x, output_size=6))
    for index, features in ((1, 4096), (4, 4096)):
        x = net.add("Linear", net.add("Dropout", x), name=f"classifier_{index}", out_features=features)
        x = net.add("ReLU", x)
    net.output(net.add("Linear", x, name="classifier_6", out_features=1000))
    return net


def vgg16() -> Network:
    """VGG-16 (Simonyan & Zisserman 2014): 138,357,544 parameters."""
    net = Network("VGG-16")
    x = net.input((3, 224, 224), name="image")
    at = 0
    for channels, convolutions in ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)):
        for _ in range(convolutions):
            x = net.add("Conv2d", x, name=f"features_{at}", out_channels=channels, kernel_size=3, padding=1)
            x, at = net.add("ReLU", x), at + 2
        x, at = net.add("MaxPool2d", x, kernel_size=2), at + 1
    x = net.add("Flatten", net.add("AdaptiveAvgPool2d", x, output_size=7))
    for index in (0, 3):
        x = net.add("Linear", x, name=f"classifier_{index}", out_features=4096)
        x = net.add("Dropout", net.add("ReLU", x))
    net.output(net.add("Linear", x, name="classifier_6", out_features=1000))
    return net


def _conv_bn(
    net: Network, x: Output, conv: str, norm: str, channels: int, kernel: int = 1, stride: int = 1, **more: float
) -> Output:
    own = {"groups": int(more["groups"])} if "groups" in more else {}
    x = net.add(
        "Conv2d",
        x,
        name=conv,
        out_channels=channels,
        kernel_size=kernel,
        stride=stride,
        padding=kernel // 2,
        bias=False,
        **own,
    )
    return net.add("BatchNorm2d", x, name=norm, **({"eps": more["eps"]} if "eps" in more else {}))


def resnet50() -> Network:
    """ResNet-50 (He et al. 2015): 25,557,032 parameters."""
    net = Network("ResNet-50")
    x = net.input((3, 224, 224), name="image")
    x = net.add("ReLU", _conv_bn(net, x, "conv1", "bn1", 64, 7, 2))
    x = net.add("MaxPool2d", x, kernel_size=3, stride=2, padding=1)
    for stage, (width, blocks) in enumerate(((64, 3), (128, 4), (256, 6), (512, 3)), start=1):
        for block in range(blocks):
            name, stride = f"layer{stage}_{block}", 2 if stage > 1 and block == 0 else 1
            skip = x
            if block == 0:
                skip = _conv_bn(net, x, f"{name}_downsample_0", f"{name}_downsample_1", 4 * width, 1, stride)
            x = net.add("ReLU", _conv_bn(net, x, f"{name}_conv1", f"{name}_bn1", width))
            x = net.add("ReLU", _conv_bn(net, x, f"{name}_conv2", f"{name}_bn2", width, 3, stride))
            x = _conv_bn(net, x, f"{name}_conv3", f"{name}_bn3", 4 * width)
            x = net.add("ReLU", net.add("Add", x, skip))
    x = net.add("Flatten", net.add("AdaptiveAvgPool2d", x, output_size=1))
    net.output(net.add("Linear", x, name="fc", out_features=1000))
    return net


def mobilenet_v2() -> Network:
    """MobileNetV2 (Sandler et al. 2018): 3,504,872 parameters."""
    net = Network("MobileNetV2")
    x = net.input((3, 224, 224), name="image")
    x = net.add("ReLU6", _conv_bn(net, x, "features_0_0", "features_0_1", 32, 3, 2))
    plan = ((1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1))
    at, channels = 1, 32
    for factor, out, count, first in plan:
        for number in range(count):
            stride, skip, name = first if number == 0 else 1, x, f"features_{at}_conv"
            hidden, part = channels * factor, 0
            if factor != 1:
                x = net.add("ReLU6", _conv_bn(net, x, f"{name}_0_0", f"{name}_0_1", hidden))
                part = 1
            x = _conv_bn(net, x, f"{name}_{part}_0", f"{name}_{part}_1", hidden, 3, stride, groups=hidden)
            x = _conv_bn(net, net.add("ReLU6", x), f"{name}_{part + 1}", f"{name}_{part + 2}", out)
            if stride == 1 and channels == out:
                x = net.add("Add", x, skip)
            channels, at = out, at + 1
    x = net.add("ReLU6", _conv_bn(net, x, "features_18_0", "features_18_1", 1280))
    x = net.add("Flatten", net.add("AdaptiveAvgPool2d", x, output_size=1))
    net.output(net.add("Linear", net.add("Dropout", x, p=0.2), name="classifier_1", out_features=1000))
    return net


def squeezenet1_1() -> Network:
    """SqueezeNet 1.1 (Iandola et al. 2016): 1,235,496 parameters."""
    net = Network("SqueezeNet 1.1")
    x = net.input((3, 224, 224), name="image")
    x = net.add("Conv2d", x, name="features_0", out_channels=64, kernel_size=3, stride=2)
    x = net.add("MaxPool2d", net.add("ReLU", x), kernel_size=3, stride=2, ceil_mode=True)
    plan = ((3, 16, 64), (4, 16, 64), (0, 0, 0), (6, 32, 128), (7, 32, 128), (0, 0, 0), (9, 48, 192), (10, 48, 192))
    for at, squeeze, expand in (*plan, (11, 64, 256), (12, 64, 256)):
        if not at:
            x = net.add("MaxPool2d", x, kernel_size=3, stride=2, ceil_mode=True)
            continue
        x = net.add("ReLU", net.add("Conv2d", x, name=f"features_{at}_squeeze", out_channels=squeeze, kernel_size=1))
        one = net.add("Conv2d", x, name=f"features_{at}_expand1x1", out_channels=expand, kernel_size=1)
        three = net.add("Conv2d", x, name=f"features_{at}_expand3x3", out_channels=expand, kernel_size=3, padding=1)
        x = net.add("Concatenate", net.add("ReLU", one), net.add("ReLU", three))
    x = net.add("Conv2d", net.add("Dropout", x), name="classifier_1", out_channels=1000, kernel_size=1)
    net.output(net.add("Flatten", net.add("AdaptiveAvgPool2d", net.add("ReLU", x), output_size=1)))
    return net


def googlenet() -> Network:
    """GoogLeNet (Szegedy et al. 2014) without its auxiliary heads: 6,624,904 parameters."""
    net = Network("GoogLeNet")

    def conv(x: Output, name: str, channels: int, kernel: int = 1, stride: int = 1) -> Output:
        return net.add("ReLU", _conv_bn(net, x, f"{name}_conv", f"{name}_bn", channels, kernel, stride, eps=0.001))

    def pool(x: Output, kernel: int = 3) -> Output:
        return net.add("MaxPool2d", x, kernel_size=kernel, stride=2, ceil_mode=True)

    x = pool(conv(net.input((3, 224, 224), name="image"), "conv1", 64, 7, 2))
    x = pool(conv(conv(x, "conv2", 64), "conv3", 192, 3))
    plan = {
        "3a": (64, 96, 128, 16, 32, 32),
        "3b": (128, 128, 192, 32, 96, 64),
        "4a": (192, 96, 208, 16, 48, 64),
        "4b": (160, 112, 224, 24, 64, 64),
        "4c": (128, 128, 256, 24, 64, 64),
        "4d": (112, 144, 288, 32, 64, 64),
        "4e": (256, 160, 320, 32, 128, 128),
        "5a": (256, 160, 320, 32, 128, 128),
        "5b": (384, 192, 384, 48, 128, 128),
    }
    for stage, (one, three_in, three, five_in, five, proj) in plan.items():
        name = f"inception{stage}_branch"
        x = net.add(
            "Concatenate",
            conv(x, f"{name}1", one),
            conv(conv(x, f"{name}2_0", three_in), f"{name}2_1", three, 3),
            conv(conv(x, f"{name}3_0", five_in), f"{name}3_1", five, 3),
            conv(net.add("MaxPool2d", x, kernel_size=3, stride=1, padding=1, ceil_mode=True), f"{name}4_1", proj),
        )
        if stage in ("3b", "4e"):
            x = pool(x, 3 if stage == "3b" else 2)
    x = net.add("Dropout", net.add("Flatten", net.add("AdaptiveAvgPool2d", x, output_size=1)), p=0.2)
    net.output(net.add("Linear", x, name="fc", out_features=1000))
    return net


def unet() -> Network:
    """U-Net (Ronneberger et al. 2015), 3 → 1, with batch norm and without bias: 31,037,633 parameters."""
    net = Network("U-Net")

    def double(x: Output, channels: int) -> Output:
        for _ in range(2):
            x = net.add("Conv2d", x, out_channels=channels, kernel_size=3, padding=1, bias=False)
            x = net.add("ReLU", net.add("BatchNorm2d", x))
        return x

    x = double(net.input((3, "H", "W"), name="image"), 64)
    skips = []
    for channels in (128, 256, 512, 1024):
        skips.append(x)
        x = double(net.add("MaxPool2d", x, kernel_size=2), channels)
    for channels, skip in zip((512, 256, 128, 64), reversed(skips), strict=True):
        x = net.add("ConvTranspose2d", x, out_channels=channels, kernel_size=2, stride=2)
        x = double(net.add("Concatenate", skip, x), channels)
    net.output(net.add("Conv2d", x, out_channels=1, kernel_size=1), name="mask")
    return net


def dcgan_generator() -> Network:
    """The generator of DCGAN (Radford et al. 2015) for 3 × 64 × 64 from 100 numbers: 3,576,704 parameters."""
    net = Network("DCGAN generator")
    x = net.input((100, 1, 1), name="noise")
    for channels, stride, padding in ((512, 1, 0), (256, 2, 1), (128, 2, 1), (64, 2, 1)):
        x = net.add(
            "ConvTranspose2d", x, out_channels=channels, kernel_size=4, stride=stride, padding=padding, bias=False
        )
        x = net.add("ReLU", net.add("BatchNorm2d", x))
    x = net.add("ConvTranspose2d", x, out_channels=3, kernel_size=4, stride=2, padding=1, bias=False)
    net.output(net.add("Tanh", x), name="image")
    return net


def dcgan_discriminator() -> Network:
    """The discriminator of DCGAN for 3 × 64 × 64: 2,765,568 parameters."""
    net = Network("DCGAN discriminator")
    x = net.input((3, 64, 64), name="image")
    for channels in (64, 128, 256, 512):
        x = net.add("Conv2d", x, out_channels=channels, kernel_size=4, stride=2, padding=1, bias=False)
        x = net.add("BatchNorm2d", x) if channels > 64 else x
        x = net.add("LeakyReLU", x, negative_slope=0.2)
    x = net.add("Conv2d", x, out_channels=1, kernel_size=4, bias=False)
    net.output(net.add("Sigmoid", net.add("Flatten", x)), name="real")
    return net
