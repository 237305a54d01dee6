"""Transformers from papers, built through the scripting API."""

from designer.api import Network, Output


def transformer() -> Network:
    """`torch.nn.Transformer` as it is by default (Vaswani et al. 2017): 44,140,544 parameters."""
    net = Network("Transformer")
    source = net.input(("S", 512), name="src")
    target = net.input(("T", 512), name="tgt")
    net.output(net.add("Transformer", source, target))
    return net


def gpt2_block(width: int, heads: int) -> Network:
    """A layer of GPT-2: attention to what came before, then two dense layers, each with its norm and shortcut."""
    block = Network("GPT-2 layer")
    x = block.input(("T", width), name="x")
    y = block.add("LayerNorm", x, name="ln_1")
    y = block.add("MultiheadAttention", y, name="attn", num_heads=heads, is_causal=True, need_weights=False)
    x = block.add("Add", x, y)
    y = block.add("LayerNorm", x, name="ln_2")
    y = block.add("Linear", y, name="c_fc", out_features=4 * width)
    y = block.add("GELU", y, approximate="tanh")
    y = block.add("Linear", y, name="c_proj", out_features=width)
    block.output(block.add("Add", x, y))
    return block


def gpt2(layers: int = 12, width: int = 768, heads: int = 12, words: int = 50257, length: int = 1024) -> Network:
    """GPT-2 (Radford et al. 2019), whose last matrix is that of its words; small by default: 124,439,808 parameters."""
    net = Network("GPT-2")
    tokens = net.input(("T",), name="tokens", dtype="int64")
    embedded: Output = net.add("Embedding", tokens, name="wte", num_embeddings=words, embedding_dim=width)
    x = net.add("LearnedPositions", embedded, name="wpe", max_len=length)
    x = net.add(gpt2_block(width, heads), x, name="h", repeats=layers)
    x = net.add("LayerNorm", x, name="ln_f")
    net.output(net.add("FunctionalLinear", x, embedded.port("weight"), name="lm_head"), name="logits")
    return net
