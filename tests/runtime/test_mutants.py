"""What strangers may make of a model: no crash, no hang, no traceback, and nothing outside its folder is touched."""

from pathlib import Path

from tests.helpers.opening import try_all

COUNT = 150


def test_mutants_come_back_as_answers_or_sentences(tmp_path: Path) -> None:
    found = try_all(range(COUNT), tmp_path)
    assert found.count == COUNT
    assert found.is_good, found
    assert found.answered >= COUNT // 20
    assert found.refused["ModelFileError"] >= COUNT // 4
    assert found.refused["ManifestError"] >= COUNT // 20


def test_a_child_that_ends_is_told_as_a_crash_and_the_others_still_have_their_turn(tmp_path: Path) -> None:
    """The trial itself can fail: a mutant that is no folder ends its child."""
    found = try_all([1, 2], tmp_path / "one")
    assert found.count == 2
    (tmp_path / "two").mkdir()
    from tests.helpers.opening import Found, _batch

    crashed = Found()
    files = tmp_path / "one" / "samples"
    assert _batch([str(tmp_path / "000007"), str(tmp_path / "000008")], files, crashed, False) == 1
    assert crashed.crashes[0][0] == 7
    assert not crashed.is_good
