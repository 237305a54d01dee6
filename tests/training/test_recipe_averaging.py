"""The mean of the last epochs' weights: as its formula says, with statistics measured anew."""

import copy

import pytest
import torch
from torch import nn

from designer.training.averaging import Average, EpochAverage, average_for


def network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Dropout(0.5), nn.Linear(8, 2))


def passing(module: nn.Module, batches: list[torch.Tensor]) -> None:
    for batch in batches:
        module(batch)


def made_for(**wanted: float) -> Average | None:
    module = network()
    return average_for(module, [module], **wanted)  # type: ignore[arg-type]


def moved(module: nn.Module, by: float) -> None:
    with torch.no_grad():
        for weight in module.parameters():
            weight += by


def test_the_mean_of_the_last_epochs_is_worn() -> None:
    module = network()
    average = EpochAverage(module, 2, [module])
    kept = []
    for epoch in range(1, 5):
        moved(module, 0.1 * epoch)
        average.update(epoch)
        average.end_epoch(epoch)
        if epoch >= 2:
            kept.append([weight.detach().clone() for weight in module.parameters()])
    own = [weight.detach().clone() for weight in module.parameters()]
    with average.worn():
        for weight, *seen in zip(module.parameters(), *kept, strict=True):
            torch.testing.assert_close(weight, torch.stack(seen).mean(0))
    assert all(torch.equal(weight, mine) for weight, mine in zip(module.parameters(), own, strict=True))


def test_statistics_are_measured_with_the_mean_weights_and_put_back() -> None:
    module = network()
    average = EpochAverage(module, 1, [module])
    average.end_epoch(1)
    moved(module, 0.5)
    average.end_epoch(2)
    batches = [torch.randn(16, 4) for _ in range(5)]
    before = {name: buffer.clone() for name, buffer in module.named_buffers()}
    module.train()
    state = torch.get_rng_state()
    with average.worn(lambda: passing(module, batches)):
        hidden = [module[0](batch) for batch in batches]
        torch.testing.assert_close(module[1].running_mean, torch.stack([each.mean(0) for each in hidden]).mean(0))
        torch.testing.assert_close(module[1].running_var, torch.stack([each.var(0) for each in hidden]).mean(0))
        assert module.training
    assert torch.equal(state, torch.get_rng_state())
    assert all(torch.equal(buffer, before[name]) for name, buffer in module.named_buffers())
    assert module[1].momentum == 0.1


def test_norms_that_rest_keep_their_statistics() -> None:
    module = network()
    average = EpochAverage(module, 1, [module])
    average.end_epoch(1)
    module.train()
    module[1].eval()
    before = module[1].running_mean.clone()
    with average.worn(lambda: passing(module, [torch.randn(16, 4) + 3])):
        assert torch.equal(module[1].running_mean, before)


def test_before_its_first_epoch_the_weights_are_their_own() -> None:
    module = network()
    average = EpochAverage(module, 3, [module])
    before = copy.deepcopy(module.state_dict())
    moved(module, 1.0)
    average.end_epoch(1)
    with average.worn(lambda: passing(module, [torch.randn(16, 4)])):
        assert torch.equal(module[0].weight, before["0.weight"] + 1.0)


def test_an_average_comes_back_from_a_checkpoint() -> None:
    module = network()
    average = EpochAverage(module, 1, [module])
    for epoch in (1, 2, 3):
        moved(module, 0.3)
        average.end_epoch(epoch)
    again = EpochAverage(module, 1, [module])
    again.load(average.tensors())
    for one in (average, again):
        moved(module, 0.0)
        one.end_epoch(4)
    assert again.epochs == 4
    assert all(torch.equal(again.shadow[name], tensor) for name, tensor in average.shadow.items())


@pytest.mark.parametrize(
    ("share", "epochs", "first"), [(0.25, 20, 16), (1.0, 5, 1), (0.01, 20, 20), (0.5, 1, 1), (0.25, 10, 9)]
)
def test_a_share_of_the_epochs_is_averaged(share: float, epochs: int, first: int) -> None:
    average = made_for(ema=0.0, swa=share, epochs=epochs)
    assert isinstance(average, EpochAverage)
    taken = []
    for epoch in range(1, epochs + 1):
        average.end_epoch(epoch)
        taken.append(average.epochs)
    assert taken.count(0) == first - 1


def test_without_either_there_is_no_average() -> None:
    assert made_for(ema=0.0, swa=0.0, epochs=3) is None
    made = made_for(ema=0.9, swa=0.0, epochs=3)
    assert type(made) is Average
