"""All commands, in the order of `layerloom --help`. Each has a file of its own."""

from designer.cli.commands.bench import BENCH
from designer.cli.commands.check import CHECK
from designer.cli.commands.code import CODE
from designer.cli.commands.data import DATA
from designer.cli.commands.demo import DEMO
from designer.cli.commands.doctor import DOCTOR
from designer.cli.commands.evaluate import EVALUATE
from designer.cli.commands.export import EXPORT
from designer.cli.commands.export_logs import EXPORT_LOGS
from designer.cli.commands.generate import GENERATE
from designer.cli.commands.import_module import IMPORT
from designer.cli.commands.layers import LAYERS
from designer.cli.commands.new import NEW
from designer.cli.commands.picture import PICTURE
from designer.cli.commands.prune import PRUNE
from designer.cli.commands.resume import RESUME
from designer.cli.commands.run import RUN
from designer.cli.commands.runs import RUNS
from designer.cli.commands.sensitivity import SENSITIVITY
from designer.cli.commands.summary import SUMMARY
from designer.cli.commands.take import TAKE
from designer.cli.commands.tell import TELL
from designer.cli.commands.templates import TEMPLATES
from designer.cli.commands.train import TRAIN
from designer.cli.commands.trust import TRUST

COMMANDS = (
    DEMO,
    TEMPLATES,
    LAYERS,
    DATA,
    NEW,
    IMPORT,
    CHECK,
    SUMMARY,
    CODE,
    PICTURE,
    TRAIN,
    RESUME,
    TELL,
    RUNS,
    EVALUATE,
    EXPORT,
    EXPORT_LOGS,
    SENSITIVITY,
    PRUNE,
    RUN,
    BENCH,
    TAKE,
    GENERATE,
    TRUST,
    DOCTOR,
)
