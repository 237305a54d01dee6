"""Datasets of text and speech. Addresses and sums are those that torchtext, torchaudio and scikit-learn state."""

from designer.catalogue.remote import RemoteDef, RemoteFile

_AG_NEWS = "https://raw.githubusercontent.com/mhjabreel/CharCnn_Keras/master/data/ag_news_csv/"

REMOTES = (
    RemoteDef(
        name="ag_news",
        title="AG News",
        doc="The beginnings of news. The task is to tell world, sports, business and science apart.",
        content="text",
        samples=127_600,
        files=(
            RemoteFile(
                name="train.csv",
                size=29_470_338,
                md5="b1a00f826fdfbd249f79597b59e1dc12",
                urls=(f"{_AG_NEWS}train.csv",),
            ),
            RemoteFile(
                name="test.csv",
                size=1_857_427,
                md5="d52ea96a97a2d943681189a97654912d",
                urls=(f"{_AG_NEWS}test.csv",),
            ),
        ),
        kind="text_table",
        places={"training": "train.csv", "test": "test.csv"},
        prepare="header",
        columns=("class", "title", "text"),
        fixed={"text": "text", "target": "class", "task": "classification"},
        labels={"1": "world", "2": "sports", "3": "business", "4": "science"},
        source="X. Zhang, J. Zhao, Y. LeCun: Character-level Convolutional Networks (2015); A. Gulli's AG's corpus",
        licence="For research and other non-commercial purposes.",
    ),
    RemoteDef(
        name="imdb",
        title="IMDB reviews",
        doc="Reviews of films. The task is to tell whether somebody liked the film.",
        content="text",
        samples=50_000,
        files=(
            RemoteFile(
                name="aclImdb_v1.tar.gz",
                size=84_125_825,
                md5="7c2ac02c03563afcf9b574c7e56c153a",
                urls=("http://ai.stanford.edu/~amaas/data/sentiment/aclImdb_v1.tar.gz",),
            ),
        ),
        kind="text_table",
        places={"training": "aclImdb_v1.tar.gz/aclImdb/train", "test": "aclImdb_v1.tar.gz/aclImdb/test"},
        prepare="texts",
        columns=("neg", "pos"),
        fixed={"text": "text", "target": "class", "task": "classification"},
        labels={"neg": "negative", "pos": "positive"},
        source="A. Maas and others: Learning Word Vectors for Sentiment Analysis (2011)",
        licence="No licence stated.",
    ),
    RemoteDef(
        name="newsgroups",
        title="20 Newsgroups",
        doc="Messages to twenty newsgroups of the nineties. The task is to tell the group.",
        content="text",
        samples=18_846,
        files=(
            RemoteFile(
                name="20news-bydate.tar.gz",
                size=14_464_277,
                sha256="8f1b2514ca22a5ade8fbb9cfa5727df95fa587f4c87b786e15c759fa66d95610",
                urls=("https://ndownloader.figshare.com/files/5975967",),
            ),
        ),
        kind="text_table",
        places={
            "training": "20news-bydate.tar.gz/20news-bydate-train",
            "test": "20news-bydate.tar.gz/20news-bydate-test",
        },
        prepare="texts",
        fixed={"text": "text", "target": "class", "task": "classification"},
        source="K. Lang: Newsweeder (1995); divided by date by J. Rennie",
        licence="No licence stated.",
    ),
    RemoteDef(
        name="speech_commands",
        title="Speech Commands",
        doc="Words of one second that many people spoke: yes, no, up, down and others. The task is to tell the word.",
        content="sound",
        samples=105_829,
        files=(
            RemoteFile(
                name="speech_commands_v0.02.tar.gz",
                size=2_428_923_189,
                sha256="af14739ee7dc311471de98f5f9d2c9191b18aedfe957f4a6ff791c709868ff58",
                urls=(
                    "http://download.tensorflow.org/data/speech_commands_v0.02.tar.gz",
                    "https://storage.googleapis.com/download.tensorflow.org/data/speech_commands_v0.02.tar.gz",
                ),
            ),
        ),
        kind="sound_folder",
        places={"": "speech_commands_v0.02.tar.gz"},
        source="P. Warden: Speech Commands (2018)",
        licence="CC BY 4.0",
    ),
)  # fmt: skip
