"""Looks at the layers of a network while it learns: what they measure, and that they leave no trace."""

import math
from itertools import pairwise

import pytest
import torch
from torch import Tensor, nn

from designer.protocol.codec import event_from_line, event_to_line
from designer.protocol.events import Event, Health
from designer.training.health import Heard, Monitor, layers_in
from designer.training.health_beat import Beat
from designer.training.health_measures import contradicted, histograms, output_measures, sampled
from designer.training.resting import resting

CPU = torch.device("cpu")


class Always(Beat):
    """Time for a look at each step."""

    @property
    def is_due(self) -> bool:
        return True


def net() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.5), nn.Linear(8, 3))


def batch() -> tuple[Tensor, Tensor]:
    random = torch.Generator().manual_seed(1)
    return torch.randn(16, 4, generator=random), torch.randint(0, 3, (16,), generator=random)


def stepped(module: nn.Module, steps: int = 1, *, watched: bool = True) -> list[Health]:
    """Steps of plain SGD with a look at each."""
    told: list[Event] = []

    def compute(_: int) -> Heard:
        inputs, truth = batch()
        return Heard(module(inputs), truth, len(truth))

    monitor = Monitor(
        [module],
        layers_in(module, ["0", "1", "2", "3"]),
        told.append,
        device=CPU,
        compute=compute,
        shares="softmax",
        beat=Always(),
    )
    for step in range(1, steps + 1):
        inputs, truth = batch()
        nn.functional.cross_entropy(module(inputs), truth).backward()
        if watched and monitor.is_due:
            monitor.begin()
            monitor.before(module.parameters())
        for weight in module.parameters():
            assert weight.grad is not None
            weight.data.sub_(0.1 * weight.grad)
            weight.grad = None
        if watched:
            monitor.look(epoch=0, step=step)
    return [event for event in told if isinstance(event, Health)]


def test_norms_of_gradients_weights_and_updates_are_those_of_the_step() -> None:
    module = net()
    before = [weight.detach().clone() for weight in module[0].parameters()]
    (told,) = stepped(module)
    moved = [new.detach() - old for new, old in zip(module[0].parameters(), before, strict=True)]
    size = math.sqrt(sum(float(weight.detach().square().sum()) for weight in module[0].parameters()))
    path = math.sqrt(sum(float(each.square().sum()) for each in moved))
    assert told.layers == ("0", "1", "2", "3")
    assert told.weight[0] == pytest.approx(size, rel=1e-3)
    assert told.update[0] == pytest.approx(path / size, rel=1e-3)
    assert told.gradient[0] == pytest.approx(path / 0.1, rel=1e-3), "a step of SGD is the gradient times the rate"
    assert math.isnan(told.gradient[1])
    assert told.samples == 16


def test_looks_leave_no_trace() -> None:
    stepped(plain := net(), 5, watched=False)
    after = torch.get_rng_state()
    stepped(watched := net(), 5)
    assert torch.equal(torch.get_rng_state(), after), "chance goes on as without looks"
    for one, other in zip(plain.parameters(), watched.parameters(), strict=True):
        assert torch.equal(one, other)
    assert watched.training
    assert all(not each._forward_hooks for each in watched.modules())


def test_a_network_rests_with_all_its_modes_kept() -> None:
    module = nn.Sequential(nn.BatchNorm1d(4), nn.Dropout())
    module[0].eval()
    mean = module[0].running_mean
    assert mean is not None
    kept = mean.clone()
    with resting([module], CPU):
        module(torch.randn(5, 4))
    assert torch.equal(mean, kept)
    assert (module[0].training, module[1].training) == (False, True)


def test_weights_that_did_not_move_in_a_step_have_no_gradient_and_no_way() -> None:
    module, told = net(), list[Event]()
    monitor = Monitor([module], layers_in(module, ["0", "3"]), told.append, device=CPU, beat=Always())
    module(batch()[0]).sum().backward()
    monitor.begin()
    monitor.before(module[3].parameters())
    monitor.look(epoch=0, step=1)
    (event,) = told
    assert isinstance(event, Health)
    assert math.isnan(event.gradient[0])
    assert math.isnan(event.update[0])
    assert event.gradient[1] > 0
    assert event.update[1] == 0
    assert event.weight[0] > 0


def test_units_that_are_silent_for_every_sample_are_dead() -> None:
    values = torch.rand(10, 4) + 0.1
    values[:, 0] = 0
    values[3, 1] = 0
    assert output_measures(values, is_relu=True)[3] == 0.25
    maps = torch.rand(10, 4, 3, 3) + 0.1
    maps[:, 1:3] = 0
    assert output_measures(maps, is_relu=True)[3] == 0.5
    sequences = torch.rand(10, 6, 4) + 0.1
    sequences[:, :, :3] = 0
    assert output_measures(sequences, is_relu=True)[3] == 0.75
    assert math.isnan(float(output_measures(values, is_relu=False)[3]))


def test_histograms_count_thousandths_between_the_ends() -> None:
    row = torch.linspace(-1, 3, 1024)
    ends, counts = histograms(torch.stack([row, torch.zeros(1024), torch.full((1024,), torch.nan)]))
    assert ends[0].tolist() == [-1, 3]
    assert counts.sum(dim=1).tolist() == pytest.approx([1000, 1000, 1000])
    assert float(counts[0].max() - counts[0].min()) < 3
    assert float(counts[1, 0]) == pytest.approx(1000)


@pytest.mark.parametrize("size", [1, 5, 1023, 1024, 1025, 5000])
def test_a_tensor_of_any_size_is_sampled_evenly(size: int) -> None:
    taken = sampled(torch.arange(size, dtype=torch.float32))
    assert taken.shape == (1024,)
    assert float(taken.max()) >= 0.75 * (size - 1) or size < 1024
    assert float(taken.min()) == 0


def test_a_label_is_doubted_only_by_a_network_that_is_sure() -> None:
    scores = torch.tensor([[9.0, 0, 0], [9.0, 0, 0], [0.5, 0, 0], [0, 9.0, 0]])
    assert float(contradicted(scores, torch.tensor([0, 1, 1, 1]), "softmax")) == 0.25
    assert float(contradicted(scores.log_softmax(dim=1), torch.tensor([0, 1, 1, 1]), "exp")) == 0.25


def test_a_network_that_cannot_take_the_samples_is_looked_at_without_them() -> None:
    module, told = net(), list[Event]()

    def wrong(_: int) -> Heard:
        return Heard(module(torch.randn(16, 5)), None, 16)

    monitor = Monitor([module], layers_in(module, ["0"]), told.append, device=CPU, compute=wrong, beat=Always())
    for step in (1, 2):
        module(batch()[0]).sum().backward()
        monitor.begin()
        monitor.before(module.parameters())
        monitor.look(epoch=0, step=step)
    assert [event.samples for event in told if isinstance(event, Health)] == [0, 0]


def test_nobody_looks_any_more_where_memory_does_not_suffice(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise torch.OutOfMemoryError("no memory")

    module, told, beat = net(), list[Event](), Beat(lambda: 0.0)
    monitor = Monitor([module], layers_in(module, ["0"]), told.append, device=CPU, beat=beat)
    module(batch()[0]).sum().backward()
    assert monitor.is_due
    monitor.begin()
    monkeypatch.setattr(torch, "_foreach_norm", full)
    monitor.before(module.parameters())
    monitor.look(epoch=0, step=1)
    assert not monitor.is_due
    assert told == []


def test_layers_own_the_weights_below_them_and_what_nobody_names_is_a_layer_of_its_own() -> None:
    module = nn.ModuleDict({"block": nn.Sequential(nn.Linear(2, 2), nn.ReLU()), "lstm": nn.LSTM(2, 2)})
    found = {layer.path: len(layer.weights) for layer in layers_in(module, ["block.0", "block.1"])}
    assert found == {"block.0": 2, "block.1": 0, "lstm": 4}


def test_a_look_survives_its_way_through_a_file() -> None:
    (told,) = stepped(net())
    again = event_from_line(event_to_line(told))
    assert isinstance(again, Health)
    assert again.layers == told.layers
    assert again.histograms == told.histograms
    assert math.isnan(again.gradient[1])
    assert set(told.histograms["0"]) == {"gradient", "weight", "output"}
    assert set(told.histograms["1"]) == {"output"}


def test_looks_come_soon_then_once_a_second_then_seldom_and_never_cost_much() -> None:
    now, times = [0.0], list[float]()
    beat = Beat(lambda: now[0])
    while now[0] < 1000:
        if beat.is_due:
            times.append(now[0])
            beat.begin()
            now[0] += 0.001
            beat.end()
        now[0] += 0.01
    in_first = sum(time < 1 for time in times)
    assert 5 <= in_first <= 20
    assert all(0.9 < later - earlier < 1.2 for earlier, later in pairwise(times) if 5 < earlier < 90)
    assert len(times) < 500
    dear = Beat(lambda: now[0])
    for _ in range(2):
        dear.begin()
        now[0] += 1.0
        dear.end()
    assert not dear.is_due
    now[0] += 49
    assert not dear.is_due
    now[0] += 2
    assert dear.is_due
