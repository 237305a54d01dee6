"""From a file of one's own to a trained network without a window."""

from dataclasses import replace
from pathlib import Path

from designer.catalogue.remotes import REMOTES
from designer.data.getting import folder_of
from designer.graph.files import save
from designer.graph.model import empty_project
from designer.graph.recipe import Choice, Data
from tests.cli.command import layerloom, layerloom_here
from tests.data.serving import serving
from tests.data.sources.example_archives import zipped
from tests.data.sources.example_downloads import houses

ROWS = 120


def _flowers(folder: Path) -> Path:
    rows = [
        f"{at / 10},{(at * 7) % 13},{'red' if at % 2 else 'blue'},{'tall' if at > 60 else 'low'}" for at in range(ROWS)
    ]
    file = folder / "flowers.csv"
    file.write_text("\n".join(["stem,leaves,colour,kind", *rows]) + "\n")
    return file


def test_what_there_is_can_be_listed() -> None:
    told = layerloom_here("data", "list", "--json").json
    assert {"digits", "iris", "diabetes"} <= {entry["name"] for entry in told["datasets"]}
    assert {"table", "image_folder"} <= {entry["name"] for entry in told["sources"]}


def test_a_file_says_what_it_holds(tmp_path: Path) -> None:
    told = layerloom_here("data", "inspect", _flowers(tmp_path), "--json").json
    assert told["kind"] == "table"
    assert told["params"]["target"] == "kind"
    assert told["facts"]["labels"] == ["low", "tall"]
    plain = layerloom_here("data", "inspect", tmp_path / "flowers.csv", "--param", "target=stem")
    assert "regression" in plain.out
    assert "stem" in plain.out
    assert "“kind” gives the target away" not in plain.out


def test_what_is_worth_knowing_is_said(tmp_path: Path) -> None:
    file = tmp_path / "houses.csv"
    rows = [f"{at % 11},{at * 3 % 17},{at % 11 * 2.5}" for at in range(ROWS)]
    file.write_text("\n".join(["rooms,age,price", *rows]) + "\n")
    told = layerloom_here("data", "inspect", file, "--json").json
    assert "“rooms” gives the target away" in [finding["title"] for finding in told["findings"]]
    better = layerloom_here("data", "inspect", file, "--param", "leave_out=rooms")
    assert "gives the target away" not in better.out
    assert "table, 1 float32" in better.out


def test_a_file_becomes_a_project_that_learns(tmp_path: Path) -> None:
    before = _flowers(tmp_path).read_bytes()
    project = tmp_path / "flowers.loom"
    made = layerloom_here("new", "--from", tmp_path / "flowers.csv", project)
    assert made.code == 0, made.err
    assert f"Next: layerloom train {project}" in made.out
    run = layerloom_here("train", project, "--epochs", "40", "--out", tmp_path / "run", "--json")
    assert run.code == 0, run.out
    assert run.json["best"]["accuracy"] > 0.9
    assert (tmp_path / "flowers.csv").read_bytes() == before


def test_what_is_no_data_is_said_in_a_sentence(tmp_path: Path) -> None:
    strange = tmp_path / "strange.xyz"
    strange.write_bytes(b"\x00\x01\x02")
    for arguments, words in (
        (("data", "inspect", strange), "is of no kind that is known here"),
        (("data", "inspect", tmp_path / "absent.csv"), "There is no file or folder"),
        (("data", "inspect"), "was not named"),
        (("data", "inspect", strange, "--kind", "tabel"), "“tabel”"),
        (("new", tmp_path / "a.loom"), "from a template or from data"),
    ):
        told = layerloom_here(*arguments)
        assert (told.code, told.out) == (1, ""), arguments
        assert words in told.err
    assert not (tmp_path / "a.loom").exists()


def test_an_archive_says_what_is_in_it(tmp_path: Path) -> None:
    rows = _flowers(tmp_path)
    path = zipped(tmp_path / "two.zip", {"a/flowers.csv": rows.read_bytes(), "a/other.csv": b"x,y\n1,2\n3,4\n5,6\n"})
    whole = layerloom_here("data", "inspect", path, "--json").json
    part = layerloom_here("data", "inspect", path / "a" / "flowers.csv", "--json").json
    assert whole["params"]["path"] == part["params"]["path"] == str(path / "a" / "flowers.csv")
    assert part["facts"]["labels"] == ["low", "tall"]
    cut = tmp_path / "cut.zip"
    cut.write_bytes(path.read_bytes()[:100])
    told = layerloom_here("data", "inspect", cut)
    assert told.code != 0
    assert "“cut.zip” is damaged, cut short, or no archive" in told.err
    assert "Traceback" not in told.err


def test_datasets_to_download_are_listed_with_their_size() -> None:
    told = {entry["name"]: entry for entry in layerloom_here("data", "list", "--json").json["downloads"]}
    assert told["mnist"]["here"] is False
    assert told["mnist"]["bytes"] > 11_000_000
    assert "11.6 MB to download" in layerloom_here("data", "list").out


def test_a_dataset_that_is_here_becomes_a_project(tmp_path: Path) -> None:
    home = folder_of(REMOTES["california_housing"])
    home.mkdir(parents=True)
    houses(home, tmp_path)
    told = layerloom_here("data", "get", "california_housing", "--json").json
    assert (told["here"], told["downloaded"], told["folder"]) == (True, False, str(home))
    assert (
        layerloom_here("data", "inspect", "california_housing", "--json").json["facts"]["title"] == "Californian houses"
    )
    made = layerloom_here("new", "--from", "california_housing", tmp_path / "houses.loom")
    assert made.code == 0, made.err


def test_a_download_that_fails_is_told_in_a_sentence() -> None:
    with serving() as shelf:  # every address is asked of this server, which gives something else
        shelf.files["http://codh.rois.ac.jp/kmnist/dataset/kmnist/train-images-idx3-ubyte.gz"] = b"no digits"
        told = layerloom("data", "get", "kmnist", "--json", env={"http_proxy": shelf.url, "no_proxy": ""})
    assert "could not be downloaded: codh.rois.ac.jp gave another file, whose MD5 begins with " in told.error


def test_a_dataset_that_nobody_knows_is_told() -> None:
    assert layerloom_here("data", "get", "minst", "--json").error == "There is no dataset “minst” to download."
    assert layerloom_here("data", "get", "iris", "--json").error == "“iris” need not be got: it is shipped."
    assert layerloom_here("data", "get", "--json").error == "What to get was not named."


def test_a_function_gives_data_once_its_file_is_trusted(tmp_path: Path) -> None:
    path = tmp_path / "make.py"
    path.write_text("def load_data():\n    return [[at, at] for at in range(9)], [at % 3 for at in range(9)]\n")
    told = layerloom_here("data", "inspect", path, "--json")
    assert told.error == "“make.py” is Python code, which runs only after you trust it."
    assert layerloom_here("trust", path, "--yes").out == "Trusted: make.py.\n"
    assert layerloom_here("data", "inspect", path, "--json").json["facts"]["samples"] == 9


def test_a_project_says_how_its_data_is_prepared_and_what_was_measured_for_it(tmp_path: Path) -> None:
    dropped = Choice("DropColumns", {"columns": ["ash"]})
    data = Data(dataset="wine", prepare=(dropped, Choice("MinMaxScale"), Choice("Rescale", {"factor": 2.0})))
    save(replace(empty_project("Wines"), data=data), tmp_path / "wines.loom")
    told = layerloom_here("data", "inspect", tmp_path / "wines.loom", "--json").json
    assert told["fitted_to"] < told["samples"] == 178
    assert [step["title"] for step in told["steps"]] == [
        "Drop columns",
        "Scale to 0 … 1 by feature",
        "Multiply and add",
    ]
    assert len(told["steps"][1]["mean"]) == 12
    assert "Multiply and add" in layerloom_here("data", "inspect", tmp_path / "wines.loom").out


def test_a_preparation_that_does_not_fit_is_said_in_a_sentence(tmp_path: Path) -> None:
    data = Data(dataset="wine", prepare=(Choice("Resize"),))
    save(replace(empty_project("Wines"), data=data), tmp_path / "wines.loom")
    done = layerloom_here("data", "inspect", tmp_path / "wines.loom")
    assert done.code != 0
    assert "Resize: this is for pictures, but the data is tables." in done.err
