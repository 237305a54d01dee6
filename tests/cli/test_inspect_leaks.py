"""What the parts of data know of each other is told on the command line, too."""

from pathlib import Path

from tests.cli.command import layerloom_here


def test_patients_and_copies_on_both_sides_are_told_with_their_rows(tmp_path: Path) -> None:
    rows = [f"p{row % 12},{row},{row % 7},{'sick' if row % 2 else 'well'}" for row in range(72)]
    path = tmp_path / "cases.csv"
    path.write_text("\n".join(["patient_id,age,dose,outcome", *rows, *rows[:12]]), encoding="utf-8")
    told = layerloom_here("data", "inspect", path, "--param", "target=outcome", "--json").json
    found = {each["title"]: each for each in told["findings"]}
    assert found["Groups torn apart"]["remedy"] == "Divide by “patient_id”"
    assert len(found["Copies on both sides of the split"]["items"]) >= 2
    better = layerloom_here("data", "inspect", path, "--param", "target=outcome", "--param", "group=patient_id")
    assert "Groups torn apart" not in better.out
    assert "both sides" not in better.out
