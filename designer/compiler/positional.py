"""Which arguments of PyTorch's constructors people write without their names: `nn.Linear(784, 128)`.

The rule: those that the signature begins with and requires, the first two at most, and what a dropout drops. All
others are named: `nn.Conv2d(3, 16, kernel_size=3)`. The rows repeat PyTorch's signatures, since the window shows
source without loading PyTorch; a test compares them.
"""

_ROWS: dict[tuple[str, ...], str] = {
    ("in_features", "out_features"): "Linear",
    ("in1_features", "in2_features"): "Bilinear",
    ("in_channels", "out_channels"): "Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d",
    ("num_embeddings", "embedding_dim"): "Embedding EmbeddingBag",
    ("num_features",): "BatchNorm1d BatchNorm2d BatchNorm3d InstanceNorm1d InstanceNorm2d InstanceNorm3d",
    ("num_groups", "num_channels"): "GroupNorm",
    ("normalized_shape",): "LayerNorm RMSNorm",
    ("size",): "LocalResponseNorm CrossMapLRN2d",
    ("kernel_size",): "MaxPool1d MaxPool2d MaxPool3d AvgPool1d AvgPool2d AvgPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d"
    " FractionalMaxPool2d FractionalMaxPool3d Unfold",
    ("norm_type", "kernel_size"): "LPPool1d LPPool2d LPPool3d",
    ("output_size",): "AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d"
    " AdaptiveMaxPool1d AdaptiveMaxPool2d AdaptiveMaxPool3d",
    ("output_size", "kernel_size"): "Fold",
    ("padding",): "ZeroPad1d ZeroPad2d ZeroPad3d ReflectionPad1d ReflectionPad2d ReflectionPad3d"
    " ReplicationPad1d ReplicationPad2d ReplicationPad3d CircularPad1d CircularPad2d CircularPad3d",
    ("padding", "value"): "ConstantPad1d ConstantPad2d ConstantPad3d",
    ("upscale_factor",): "PixelShuffle",
    ("downscale_factor",): "PixelUnshuffle",
    ("groups",): "ChannelShuffle",
    ("threshold", "value"): "Threshold",
    ("input_size", "hidden_size"): "RNN LSTM GRU RNNCell LSTMCell GRUCell",
    ("embed_dim", "num_heads"): "MultiheadAttention",
    ("d_model", "nhead"): "TransformerEncoderLayer TransformerDecoderLayer",
    ("encoder_layer", "num_layers"): "TransformerEncoder",
    ("decoder_layer", "num_layers"): "TransformerDecoder",
    ("p",): "Dropout Dropout1d Dropout2d Dropout3d AlphaDropout FeatureAlphaDropout",
}

POSITIONAL = {f"torch.nn.{name}": arguments for arguments, names in _ROWS.items() for name in names.split()}
"""Constructor → the arguments that are always written, without their names, in this order."""
