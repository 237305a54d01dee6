"""What the window says when the system lacks something."""

from designer.gui.system import what_is_missing

X11 = {"DISPLAY": ":0"}


def test_a_complete_system_misses_nothing() -> None:
    assert what_is_missing(X11, "linux", lambda _: True) is None


def test_a_missing_library_is_one_line_that_names_its_package() -> None:
    line = what_is_missing(X11, "linux", lambda name: name != "libEGL.so.1")
    assert line is not None
    assert "\n" not in line
    assert "libegl1" in line or "libEGL.so.1" in line


def test_several_missing_libraries_are_one_command() -> None:
    line = what_is_missing(X11, "linux", lambda _: False)
    assert line is not None
    assert line.count("apt-get install") <= 1
    assert "xcb-cursor" in line


def test_the_offscreen_platform_needs_nothing_of_x11() -> None:
    loads = lambda name: "xcb" not in name  # noqa: E731
    assert what_is_missing({"QT_QPA_PLATFORM": "offscreen"}, "linux", loads) is None


def test_without_a_display_the_line_says_how_to_get_one() -> None:
    line = what_is_missing({}, "linux", lambda _: True)
    assert line is not None
    assert "xvfb-run" in line


def test_wayland_is_a_display() -> None:
    assert what_is_missing({"WAYLAND_DISPLAY": "wayland-0"}, "linux", lambda _: True) is None


def test_other_systems_bring_all_that_qt_needs() -> None:
    assert what_is_missing({}, "win32", lambda _: False) is None
    assert what_is_missing({}, "darwin", lambda _: False) is None
