"""Datasets of pictures. Addresses and sums are those that torchvision states."""

from string import ascii_letters, ascii_lowercase, digits

from designer.catalogue.remote import RemoteDef, RemoteFile

_TRAIN, _TEST = "train-images-idx3-ubyte.gz", "t10k-images-idx3-ubyte.gz"
_IDX_PARTS = {"training": _TRAIN, "test": _TEST}


def _idx(mirrors: tuple[str, ...], sums: tuple[str, ...], sizes: tuple[int, ...]) -> tuple[RemoteFile, ...]:
    """The four files of a dataset in the format of MNIST."""
    names = (_TRAIN, "train-labels-idx1-ubyte.gz", _TEST, "t10k-labels-idx1-ubyte.gz")
    return tuple(
        RemoteFile(name=name, size=size, md5=md5, urls=tuple(mirror + name for mirror in mirrors))
        for name, md5, size in zip(names, sums, sizes, strict=True)
    )


_BY_CASE = sorted(digits + ascii_letters)
_MERGED = [letter for letter in _BY_CASE if letter not in "cijklmopsuvwxyz"]
"""Letters whose capitals look alike are one class."""


def _emnist(name: str, title: str, doc: str, samples: int, labels: dict[str, str]) -> RemoteDef:
    return RemoteDef(
        name=f"emnist_{name}",
        title=title,
        doc=doc,
        content="image",
        samples=samples,
        files=(
            RemoteFile(
                name="gzip.zip",
                size=561_753_746,
                md5="58c8d27c78d21e728a6bc7b3cc06412e",
                urls=("https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip",),
            ),
        ),
        kind="idx",
        places={
            part: f"gzip.zip/gzip/emnist-{name}-{said}-images-idx3-ubyte.gz"
            for part, said in (("training", "train"), ("test", "test"))
        },
        labels=labels,
        transposed=True,
        source="G. Cohen, S. Afshar, J. Tapson, A. van Schaik: EMNIST (2017)",
        licence="No licence stated.",
    )


REMOTES = (
    RemoteDef(
        name="mnist",
        title="MNIST",
        doc="Handwritten digits as grey pictures of 28×28. The task is to read the digit.",
        content="image",
        samples=70_000,
        files=_idx(
            ("https://ossci-datasets.s3.amazonaws.com/mnist/", "http://yann.lecun.com/exdb/mnist/"),
            (
                "f68b3c2dcbeaaa9fbdd348bbdeb94873",
                "d53e105ee54ea40749a09fcbcd1e9432",
                "9fb629c4189551a2d022fa330f9573f3",
                "ec29112dd5afa0611ce80d1b7f02629c",
            ),
            (9_912_422, 28_881, 1_648_877, 4_542),
        ),
        kind="idx",
        places=_IDX_PARTS,
        source="Y. LeCun, C. Cortes, C. Burges: The MNIST database of handwritten digits (1998)",
        licence="CC BY-SA 3.0",
    ),
    RemoteDef(
        name="fashion_mnist",
        title="Fashion-MNIST",
        doc="Pieces of clothing as grey pictures of 28×28. The task is to tell what kind of clothing it is.",
        content="image",
        samples=70_000,
        files=_idx(
            ("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",),
            (
                "8d4fb7e6c68d591d4c3dfef9ec88bf0d",
                "25c81989df183df01b3e8a0aad5dffbe",
                "bef4ecab320f06d8554ea6380940ec79",
                "bb300cfdad3c16e7a12a480ee83cd310",
            ),
            (26_421_880, 29_515, 4_422_102, 5_148),
        ),
        kind="idx",
        places=_IDX_PARTS,
        labels=dict(
            zip(
                digits,
                ("T-shirt", "trousers", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot"),
                strict=True,
            )
        ),
        source="H. Xiao, K. Rasul, R. Vollgraf: Fashion-MNIST (2017)",
        licence="MIT",
    ),
    RemoteDef(
        name="kmnist",
        title="Kuzushiji-MNIST",
        doc="Handwritten hiragana of old Japanese books, 28×28. The task is to tell the row of the syllable.",
        content="image",
        samples=70_000,
        files=_idx(
            ("http://codh.rois.ac.jp/kmnist/dataset/kmnist/",),
            (
                "bdb82020997e1d708af4cf47b453dcf7",
                "e144d726b3acfaa3e44228e80efcd344",
                "5c965bf0a639b31b8f53240b1b52f4d7",
                "7320c461ea6c1c855c0b718fb2a4b134",
            ),
            (18_165_135, 29_497, 3_041_136, 5_120),
        ),
        kind="idx",
        places=_IDX_PARTS,
        labels=dict(zip(digits, ("o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"), strict=True)),
        source="T. Clanuwat and others: Deep Learning for Classical Japanese Literature (2018)",
        licence="CC BY-SA 4.0",
    ),
    _emnist(
        "balanced",
        "EMNIST, balanced",
        "Handwritten digits and letters as grey pictures of 28×28, equally many of each of 47 classes.",
        131_600,
        {str(number): label for number, label in enumerate(_MERGED)},
    ),
    _emnist(
        "letters",
        "EMNIST, letters",
        "Handwritten letters as grey pictures of 28×28; capitals and small letters are one class.",
        145_600,
        {str(number): label for number, label in enumerate(ascii_lowercase, start=1)},
    ),
    RemoteDef(
        name="cifar10",
        title="CIFAR-10",
        doc="Photographs of 32×32 of ten things: airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck.",
        content="image",
        samples=60_000,
        files=(
            RemoteFile(
                name="cifar-10-python.tar.gz",
                size=170_498_071,
                md5="c58f30108f718f92721af3b95e74349a",
                urls=("https://www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz",),
            ),
        ),
        kind="cifar",
        places={"": "cifar-10-python.tar.gz"},
        source="A. Krizhevsky: Learning Multiple Layers of Features from Tiny Images (2009)",
        licence="No licence stated.",
    ),
    RemoteDef(
        name="cifar100",
        title="CIFAR-100",
        doc="Photographs of 32×32 of a hundred things, six hundred of each.",
        content="image",
        samples=60_000,
        files=(
            RemoteFile(
                name="cifar-100-python.tar.gz",
                size=169_001_437,
                md5="eb9058c3a382ffc7106e4002c42a8d85",
                urls=("https://www.cs.toronto.edu/~kriz/cifar-100-python.tar.gz",),
            ),
        ),
        kind="cifar",
        places={"": "cifar-100-python.tar.gz"},
        source="A. Krizhevsky: Learning Multiple Layers of Features from Tiny Images (2009)",
        licence="No licence stated.",
    ),
    RemoteDef(
        name="stl10",
        title="STL-10",
        doc="Photographs of 96×96 of ten things: few to learn from, many to test with.",
        content="image",
        samples=13_000,
        files=(
            RemoteFile(
                name="stl10_binary.tar.gz",
                size=2_640_397_119,
                md5="91f7769df0f17e558f3565bffb0c7dfb",
                urls=("http://ai.stanford.edu/~acoates/stl10/stl10_binary.tar.gz",),
            ),
        ),
        kind="stl10",
        places={
            "training": "stl10_binary.tar.gz/stl10_binary/train_X.bin",
            "test": "stl10_binary.tar.gz/stl10_binary/test_X.bin",
        },
        source="A. Coates, H. Lee, A. Ng: An Analysis of Single-Layer Networks in Unsupervised Feature Learning (2011)",
        licence="No licence stated.",
    ),
    RemoteDef(
        name="eurosat",
        title="EuroSAT",
        doc="Pictures of 64×64 that satellites took of Europe. The task is to tell forest, river, motorway and others.",
        content="image",
        samples=27_000,
        files=(
            RemoteFile(
                name="EuroSAT.zip",
                size=94_280_567,
                md5="c8fa014336c82ac7804f0398fcb19387",
                urls=(
                    "https://huggingface.co/datasets/torchgeo/eurosat/resolve/"
                    "c877bcd43f099cd0196738f714544e355477f3fd/EuroSAT.zip",
                ),
            ),
        ),
        kind="image_folder",
        places={"": "EuroSAT.zip"},
        source="P. Helber, B. Bischke, A. Dengel, D. Borth: EuroSAT (2019)",
        licence="MIT",
    ),
    RemoteDef(
        name="imagenette",
        title="Imagenette",
        doc="Photographs of ten things that are easily told apart, from ImageNet, 160 pixels on the short side.",
        content="image",
        samples=13_394,
        files=(
            RemoteFile(
                name="imagenette2-160.tgz",
                size=99_003_388,
                md5="e793b78cc4c9e9a4ccc0c1155377a412",
                urls=("https://s3.amazonaws.com/fast-ai-imageclas/imagenette2-160.tgz",),
            ),
        ),
        kind="image_folder",
        places={
            "training": "imagenette2-160.tgz/imagenette2-160/train",
            "test": "imagenette2-160.tgz/imagenette2-160/val",
        },
        labels={
            "n01440764": "tench",
            "n02102040": "English springer",
            "n02979186": "cassette player",
            "n03000684": "chain saw",
            "n03028079": "church",
            "n03394916": "French horn",
            "n03417042": "garbage truck",
            "n03425413": "petrol pump",
            "n03445777": "golf ball",
            "n03888257": "parachute",
        },
        source="J. Howard: Imagenette (2019), from ImageNet",
        licence="Apache 2.0",
    ),
    RemoteDef(
        name="pets",
        title="Oxford-IIIT Pets",
        doc="Photographs of cats and dogs, about 200 of each of 37 breeds. The task is to tell the breed.",
        content="image",
        samples=7390,
        files=(
            RemoteFile(
                name="images.tar.gz",
                size=791_918_971,
                md5="5c4f3ee8e5d25df40f4fd59a7f44e54c",
                urls=("https://www.robots.ox.ac.uk/~vgg/data/pets/data/images.tar.gz",),
            ),
        ),
        kind="image_table",
        places={"": "images.tar.gz"},
        prepare="names",
        fixed={"file": "file", "target": "breed", "task": "classification"},
        columns=("file", "breed"),
        source="O. Parkhi, A. Vedaldi, A. Zisserman, C. V. Jawahar: Cats and Dogs (2012)",
        licence="CC BY-SA 4.0",
    ),
    RemoteDef(
        name="textures",
        title="Describable Textures",
        doc="Photographs of textures, 120 of each of 47 kinds: striped, dotted, woven and others.",
        content="image",
        samples=5640,
        files=(
            RemoteFile(
                name="dtd-r1.0.1.tar.gz",
                size=625_239_812,
                md5="fff73e5086ae6bdbea199a49dfb8a4c1",
                urls=("https://www.robots.ox.ac.uk/~vgg/data/dtd/download/dtd-r1.0.1.tar.gz",),
            ),
        ),
        kind="image_folder",
        places={"": "dtd-r1.0.1.tar.gz/dtd/images"},
        source="M. Cimpoi, S. Maji, I. Kokkinos, S. Mohamed, A. Vedaldi: Describing Textures in the Wild (2014)",
        licence="For research.",
    ),
    RemoteDef(
        name="food101",
        title="Food-101",
        doc="Photographs of food, a thousand of each of 101 dishes.",
        content="image",
        samples=101_000,
        files=(
            RemoteFile(
                name="food-101.tar.gz",
                size=4_996_278_331,
                md5="85eeb15f3717b99a5da872d97d918f87",
                urls=("http://data.vision.ee.ethz.ch/cvl/food-101.tar.gz",),
            ),
        ),
        kind="image_folder",
        places={"": "food-101.tar.gz/food-101/images"},
        source="L. Bossard, M. Guillaumin, L. Van Gool: Food-101 (2014)",
        licence="No licence stated.",
    ),
)  # fmt: skip
