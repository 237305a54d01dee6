"""What an evaluation keeps of pictures with a class for each pixel: the predictions of the worst ones only."""

import json
from pathlib import Path

import numpy as np

from designer.compiler.trained import load_trained, predict
from designer.data.loading import load
from designer.evaluate.evaluate import evaluate_run
from designer.evaluate.evaluation import evaluation_from_json
from designer.evaluate.packing import Furthest, packed, unpacked
from designer.protocol.run_layout import BEST
from tests.helpers.segmenting import SIDE, shapes_run


def test_the_worst_pictures_keep_what_was_said_of_their_pixels(tmp_path: Path) -> None:
    folder = shapes_run(tmp_path)
    found = evaluate_run(folder.path, worst=4)
    assert len(found.worst) == 4
    assert [each.loss for each in found.worst] == sorted((each.loss for each in found.worst), reverse=True)
    trained = load_trained(folder.layout, BEST)
    dataset = load(trained.spec.project.data)
    for each in found.worst:
        wanted = predict(trained, dataset.inputs[[each.index]]).numpy().argmax(axis=1)[0]
        said = unpacked(each.said, (SIDE, SIDE))
        assert said is not None
        assert np.array_equal(said, wanted)
        assert abs((said == dataset.targets[each.index]).mean() - each.confidence) < 1e-9
    assert np.sum(found.confusion) == len(found.rows) * SIDE * SIDE, "every pixel that is judged is counted"
    assert evaluation_from_json(json.loads(json.dumps(found.to_json()))) == found


def test_only_the_planes_with_the_largest_loss_are_kept() -> None:
    kept = Furthest(3)
    for row in range(50):
        kept.take(row, float(row % 17), np.full((4, 4), row, dtype=np.uint8))
    assert {15, 16, 32, 33, 49} & set(kept.texts) >= {16, 33}
    assert len(kept.texts) <= 6
    plane = unpacked(kept.texts[16], (4, 4))
    assert plane is not None
    assert (plane == 16).all()


def test_what_is_no_plane_unpacks_to_nothing() -> None:
    text = packed(np.zeros((4, 4), dtype=np.uint8))
    assert unpacked(text, (5, 5)) is None
    assert unpacked("", (4, 4)) is None
    assert unpacked("no base64", (4, 4)) is None
    assert unpacked(packed(np.zeros((400, 400), dtype=np.uint8)), (4, 4)) is None
