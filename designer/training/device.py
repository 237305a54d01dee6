"""Chooses what to compute on, and says in words what was chosen and why."""

from dataclasses import dataclass

import torch

from designer.training.distributed.ranks import local_rank
from designer.training.errors import DeviceError
from runtime.processor import cpu_name


@dataclass(frozen=True, slots=True)
class Device:
    """A device that works. `name` is what a person calls it; `notice` says what the user should know, or "" ."""

    torch: torch.device
    name: str
    notice: str = ""


def choose_device(wanted: str) -> Device:
    """The device for `auto`, `cpu`, `cuda` or `cuda:1`. Raises `DeviceError` if CUDA is asked for and unusable."""
    if wanted == "cpu":
        return Device(torch.device("cpu"), cpu_name())
    if wanted == "auto":
        reason = why_no_cuda()
        if not reason:
            return _cuda("cuda:0")
        return Device(torch.device("cpu"), cpu_name(), f"Training on the CPU: {reason}.")
    if wanted.partition(":")[0] != "cuda":
        raise DeviceError(f"There is no device called “{wanted}”.", "Choose auto, cpu or cuda.")
    reason = why_no_cuda()
    if reason:
        raise DeviceError(
            f"CUDA was asked for, but {reason}.",
            "Choose the device auto or cpu, or install an NVIDIA driver and a PyTorch built for CUDA.",
        )
    return _cuda(wanted if ":" in wanted else "cuda:0")


def device_for(wanted: str, per_machine: int) -> Device:
    """The device of this one of many processes: the GPU of its number, or a processor, which all share.

    Raises `DeviceError` if there are fewer GPUs than a machine is to use.
    """
    found = choose_device(wanted)
    if found.torch.type != "cuda" or per_machine == 1:
        return found
    there = torch.cuda.device_count()
    if per_machine > there:
        raise DeviceError(
            f"The run is to use {per_machine} devices of each machine; GPUs here: {there}.",
            f"Set training.devices to {there}, or the device to cpu.",
        )
    return _cuda(f"cuda:{local_rank()}")


def why_no_cuda() -> str:
    """Why CUDA cannot be used here, as half a sentence; "" if it can."""
    if torch.version.cuda is None:
        return "this PyTorch is built without CUDA"
    if not torch.cuda.is_available():
        return "no usable NVIDIA GPU was found"
    try:
        torch.zeros(1, device="cuda").add_(1).item()
    except RuntimeError as error:  # e.g. a GPU that this PyTorch has no kernels for, or one with no memory left
        return f"the GPU does not work with this PyTorch ({str(error).partition(chr(10))[0]})"
    return ""


def _cuda(name: str) -> Device:
    try:
        device = torch.device(name)
        return Device(device, torch.cuda.get_device_name(device))
    except (RuntimeError, AssertionError) as error:
        count = torch.cuda.device_count()
        raise DeviceError(
            f"There is no device “{name}”; CUDA devices here: {count} (cuda:0 to cuda:{count - 1}).", "Choose cuda."
        ) from error
