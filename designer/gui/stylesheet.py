"""The one global style sheet, as text made from a theme. Knows no widget, only roles that widgets give themselves.

A widget says what it is by the dynamic property `role` (`style.set_role`):

    labels   title (15/600), heading (12/600), caption (10/600 spaced), muted, mono, mono-muted, error, hero (22/600)
    buttons  primary, quiet (no frame until hovered), tool (28×28 frame), link, danger; none: an ordinary button;
             crumb, crumb-here (a way and its end)
    frames   bar, panel, card, field, overlay, hairline
"""

import re
from string import Template

from designer.drawing.theme import Colour, Theme, mix
from designer.gui.fonts import MONO_FAMILY
from designer.gui.icons import icon_file
from designer.gui.scaling import px


def tones(theme: Theme) -> dict[str, Colour]:
    """The colours of the style sheet: the theme's own and the few mixed from them."""
    return {
        "canvas": theme.canvas,
        "panel": theme.panel,
        "field": theme.field,
        "hairline": theme.hairline,
        "border": theme.border,
        "title": theme.title,
        "text": theme.text,
        "muted": theme.muted,
        "accent": theme.accent,
        "on_accent": theme.on_accent,
        "error": theme.error,
        "card": theme.node,
        "hover": mix(theme.title, theme.panel, 0.07),
        "field_hover": mix(theme.title, theme.field, 0.05),
        "pressed": mix(theme.title, theme.panel, 0.12),
        "selected": mix(theme.accent, theme.panel, 0.18),
        "checked_edge": theme.accent if theme.is_high_contrast else mix(theme.accent, theme.panel, 0.18),
        "selected_faint": mix(theme.title, theme.panel, 0.08),
        "accent_hover": mix(theme.title, theme.accent, 0.12),
        "accent_pressed": mix(theme.canvas if theme.is_dark else theme.title, theme.accent, 0.16),
        "error_ground": mix(theme.error, theme.panel, 0.12),
        "error_edge": mix(theme.error, theme.panel, 0.4),
        "faint": mix(theme.muted, theme.panel, 0.55),
        "handle": theme.muted if theme.is_high_contrast else mix(theme.muted, theme.panel, 0.42),
        "handle_hover": mix(theme.muted, theme.panel, 0.75),
        "off": mix(theme.muted, theme.panel, 0.45),
        "overlay": mix(theme.title, theme.panel, 0.025 if theme.is_dark else 0.0),
        "edge": theme.border if theme.is_high_contrast else mix(theme.title, theme.panel, 0.16),
    }


def stylesheet(theme: Theme) -> str:
    """The style sheet of a theme."""
    pictures = {
        "up": icon_file("chevron-up", theme.muted),
        "down": icon_file("chevron-down", theme.muted),
        "right": icon_file("chevron-right", theme.muted),
        "up_off": icon_file("chevron-up", mix(theme.muted, theme.field, 0.4)),
        "down_off": icon_file("chevron-down", mix(theme.muted, theme.field, 0.4)),
        "tick": icon_file("check", theme.on_accent),
        "dash": icon_file("minus", theme.on_accent),
        "menu_tick": icon_file("check", theme.accent),
        "close": icon_file("x", theme.muted),
    }
    sheet = _SHEET + (_RINGS if theme.is_high_contrast else "")
    return _grown(Template(sheet).substitute(tones(theme), **pictures, mono=MONO_FAMILY))


def _grown(sheet: str) -> str:
    """The sheet with its sizes as big as the text is; lines stay as thin as they are."""
    return re.sub(r"(\d+)px", lambda found: f"{px(size) if (size := int(found[1])) > _LINE else size}px", sheet)


_LINE = 2
"""Up to so many pixels it is the width of a line, not a size."""


_SHEET = """
* { color: $text; outline: none; }
QMainWindow, QDialog, QMessageBox { background: $panel; }
QWidget:disabled { color: $off; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

/* Frames */
*[role="bar"], *[role="panel"] { background: $panel; }
*[role="canvas"] { background: $canvas; }
QFrame[role="card"] { background: $card; border: 1px solid $border; border-radius: 10px; }
QFrame[role="card"][chosen="true"] { border-color: $accent; }
QFrame[role="field"] { background: $field; border: 1px solid $border; border-radius: 6px; }
QFrame[role="field"]:focus { border-color: $accent; }
QFrame[role="overlay"] { background: $overlay; border: 1px solid $edge; border-radius: 10px; }
QFrame[role="trouble"] { background: $error_ground; border: 1px solid $error_edge; border-radius: 8px; }
QFrame[role="row"] { border: 1px solid transparent; border-radius: 6px; background: transparent; }
QFrame[role="row"]:hover { background: $hover; }
QFrame[role="row"]:focus { border-color: $accent; }
QFrame[role="hairline"] { background: $hairline; border: none; }
QFrame[role="notice"] { background: $selected; border: none; border-bottom: 1px solid $hairline; }

/* Words */
QLabel { background: transparent; }
QLabel[role="hero"] { font-size: 22px; font-weight: 600; color: $title; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; color: $title; }
QLabel[role="heading"] { font-weight: 600; color: $title; }
QLabel[role="caption"] { font-size: 10px; font-weight: 600; color: $muted; letter-spacing: 1px; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { font-size: 11px; color: $muted; }
QLabel[role="mono"] { font-family: "$mono"; font-size: 11px; color: $title; }
QLabel[role="figure"] { font-family: "$mono"; font-size: 15px; font-weight: 500; color: $title; }
QLabel[role="mono-muted"] { font-family: "$mono"; font-size: 11px; color: $muted; }
QLabel[role="status-state"] { color: $title; font-weight: 500; }
QLabel[role="status"] { color: $text; }
QLabel[role="changed"] { color: $title; font-weight: 500; }
QLabel[role="unsaved"] { color: $accent; font-size: 9px; }
QLabel[role="error"] { color: $error; }
QToolTip { background: $overlay; color: $text; border: 1px solid $edge; padding: 5px 7px; font-size: 12px; }

/* Buttons */
QPushButton { background: $field; color: $title; border: 1px solid $border; border-radius: 6px;
    min-height: 26px; padding: 0 12px; font-weight: 500; }
QPushButton:hover { background: $field_hover; border-color: $edge; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $off; border-color: $hairline; }
QPushButton:checked { background: $selected; border-color: $accent; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_pressed; }
QPushButton[role="primary"]:focus { border: 2px solid $title; padding: 0 11px; min-height: 24px; }
QPushButton[role="primary"]:disabled { background: $field; color: $off; border-color: $hairline; }
QPushButton[role="danger"] { color: $error; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $text; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:pressed { background: $pressed; }
QPushButton[role="quiet"]:focus { border-color: $accent; }
QPushButton[role="small"] { min-height: 18px; padding: 0 8px; border-radius: 5px; font-size: 11px; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; min-height: 20px;
    padding: 0; text-align: left; }
QPushButton[role="link"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }
QPushButton[role="search"] { color: $muted; text-align: left; font-weight: 400; padding: 0 10px; }
QPushButton::menu-indicator { image: url("$down"); width: 12px; height: 12px; subcontrol-position: right center;
    right: 8px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; color: $text; padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $selected; }
QToolButton:focus { border-color: $accent; }
QToolButton[role="tool"] { background: $field; border-color: $border; min-width: 26px; max-width: 26px;
    min-height: 26px; max-height: 26px; padding: 0; }
QToolButton[role="tool"]:hover { background: $field_hover; border-color: $edge; }
QToolButton[role="tool"]:pressed { background: $pressed; }
QToolButton[role="tool"]:checked { background: $selected; border-color: $accent; }
QToolButton[role="tool"]:focus { border-color: $accent; }
QToolButton[role="tool"]:disabled { border-color: $hairline; }
QToolButton[role="tool-menu"] { background: $field; border-color: $border; min-width: 26px; max-width: 26px;
    min-height: 26px; max-height: 26px; padding: 0 15px 0 0; }
QToolButton[role="tool-menu"]:hover { background: $field_hover; border-color: $edge; }
QToolButton[role="tool-menu"]:pressed { background: $pressed; }
QToolButton[role="tool-menu"]:focus { border-color: $accent; }
QToolButton[role="tool-menu"]:disabled { border-color: $hairline; }
QToolButton[role="tool-menu"]::menu-button { border: none; border-left: 1px solid $border; width: 15px;
    border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton[role="tool-menu"]::menu-button:hover { background: $pressed; }
QToolButton[role="tool-menu"]::menu-arrow { image: url("$down"); width: 10px; height: 10px; }
QToolButton[role="crumb"], QToolButton[role="crumb-here"] { padding: 0 6px; min-height: 20px; max-height: 20px;
    border-radius: 5px; color: $text; }
QToolButton[role="crumb"]:hover { color: $title; }
QToolButton[role="crumb-here"] { color: $title; font-weight: 600; }
QToolButton[role="crumb-here"]:hover, QToolButton[role="crumb-here"]:pressed { background: transparent; }
QToolButton[role="status"] { padding: 0 6px; min-height: 18px; max-height: 18px; border-radius: 4px; }
QToolButton[role="plot"] { padding: 0; border-radius: 5px; font-size: 11px; color: $muted; }
QToolButton[role="plot"]:checked { color: $title; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="menu-button"] { background: $field; border-color: $border; color: $title; font-weight: 600;
    padding: 0 26px 0 12px; min-height: 26px; }
QToolButton[role="menu-button"]:hover { background: $field_hover; border-color: $edge; }
QToolButton[role="menu-button"]:focus { border-color: $accent; }
QToolButton[role="menu-button"]::menu-indicator { image: url("$down"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }

/* Switch of pages and other choices side by side */
QFrame[role="segments"] { background: $field; border: 1px solid $border; border-radius: 7px; }
QToolButton[role="segment"] { border: 1px solid transparent; border-radius: 5px; padding: 0 11px; min-height: 22px;
    max-height: 22px; color: $text; font-weight: 500; }
QToolButton[role="segment"]:hover { color: $title; background: $field_hover; }
QToolButton[role="segment"]:checked { background: $selected; color: $title; font-weight: 600;
    border-color: $checked_edge; }
QToolButton[role="segment"]:focus { border-color: $accent; }
QToolButton[role="segment"]:disabled { color: $off; }

/* Fields */
QLineEdit, QAbstractSpinBox, QComboBox { background: $field; color: $title; border: 1px solid $border;
    border-radius: 6px; min-height: 26px; padding: 0 8px; selection-background-color: $accent;
    selection-color: $on_accent; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $edge; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on { border-color: $accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $off; border-color: $hairline; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"] { border-color: $error; background: $error_ground; }
QLineEdit[role="number"], QLabel[role="number"], QAbstractSpinBox { font-family: "$mono"; font-size: 11px; }
QLineEdit[role="bare"] { background: transparent; border: 1px solid transparent; padding: 0 3px; }
QLineEdit[role="bare"]:hover { background: $field; border-color: $hairline; }
QLineEdit[role="bare"]:focus { background: $field; border-color: $accent; }
QLineEdit[role="bare"][invalid="true"] { background: $error_ground; border-color: $error; }
QLineEdit[role="command"] { background: transparent; border: none; font-size: 15px; min-height: 34px; }
QLineEdit[role="title-field"] { font-size: 15px; font-weight: 600; background: transparent; padding: 0 4px;
    border: 1px solid transparent; min-height: 22px; border-radius: 5px; }
QLineEdit[role="title-field"]:hover { background: $field; border-color: $hairline; }
QLineEdit[role="title-field"]:focus { background: $field; border-color: $accent; }
QLineEdit[role="title-field"][invalid="true"] { background: $error_ground; border-color: $error; }
QLineEdit[role="title-field"]:read-only { background: transparent; border-color: transparent; }
QPlainTextEdit, QTextEdit, QTextBrowser { background: $canvas; color: $text; border: none;
    selection-background-color: $selected; selection-color: $title; }
QPlainTextEdit[role="bare"] { background: transparent; }
QPlainTextEdit[role="card-text"] { border: 1px solid $border; border-radius: 8px; padding: 6px 8px; }
QPlainTextEdit[role="card-text"]:focus { border-color: $accent; }
QAbstractSpinBox { padding: 0 2px 0 6px; max-height: 26px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 20px;
    border-left: 1px solid $border; background: transparent; margin-right: 1px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; border-top-right-radius: 5px; margin-top: 1px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; border-bottom-right-radius: 5px;
    margin-bottom: 1px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed { background: $pressed; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$down"); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off { image: url("$up_off"); }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off { image: url("$down_off"); }
QComboBox { padding-right: 2px; combobox-popup: 0; }
QComboBox QLineEdit { background: transparent; border: none; min-height: 0; padding: 0; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 22px; border: none; }
QComboBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $overlay; border: 1px solid $edge; border-radius: 0; padding: 4px;
    outline: none; selection-background-color: $selected; selection-color: $title; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 5px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $faint;
    background: $field; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url("$dash"); }
QRadioButton::indicator:checked { border: 4px solid $accent; width: 8px; height: 8px; background: $on_accent; }
QCheckBox::indicator:checked:focus { border: 2px solid $title; width: 12px;
    height: 12px; }
QCheckBox::indicator:disabled { border-color: $border; }
QCheckBox[role="card"] { color: $title; font-weight: 600; }
QCheckBox[role="fold"] { color: $text; spacing: 6px; min-height: 22px; border: 1px solid transparent;
    border-radius: 5px; padding: 0 6px 0 0; }
QCheckBox[role="fold"][section="true"] { color: $title; font-weight: 600; }
QCheckBox[role="fold"]:hover { color: $title; background: $hover; }
QCheckBox[role="fold"]:focus { border-color: $accent; }
QCheckBox[role="fold"]::indicator { border: none; background: transparent; image: url("$right"); }
QCheckBox[role="fold"]::indicator:checked { image: url("$down"); }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $border; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: $title; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 10px; height: 10px; }
QProgressBar { background: $border; border: none; border-radius: 2px; max-height: 4px; min-height: 4px;
    color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

/* Menus */
QMenuBar { background: $panel; padding: 2px 8px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; color: $text; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; color: $title; }
QMenu { background: $overlay; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 8px; border-radius: 5px; min-height: 18px; color: $text; }
QMenu::item:selected { background: $selected; color: $title; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 8px; }
QMenu::indicator:checked { image: url("$menu_tick"); }
QMenu::right-arrow { image: url("$right"); width: 12px; height: 12px; right: 6px; }

/* Lists, trees, tables */
QAbstractItemView { background: transparent; border: none; outline: none; selection-background-color: $selected;
    selection-color: $title; alternate-background-color: transparent; }
QListView::item, QTreeView::item { min-height: 26px; padding: 0 4px; border-radius: 5px; color: $text; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $selected_faint; color: $title; }
QListView::item:selected:focus, QTreeView::item:selected:focus { background: $selected; }
QTreeView::branch { background: transparent; }
QTreeView[role="table"]::item { border-radius: 0; padding: 0 6px; }
QTreeView[role="table"]::branch:has-children:closed { image: url("$right"); }
QTreeView[role="table"]::branch:has-children:open { image: url("$down"); }
QTreeView[role="table"]::item:selected, QTreeView[role="table"]::branch:selected { background: $selected; }
QFrame[role="ring"] { background: transparent; border: 2px solid $accent; }
QTableView::indicator { width: 14px; height: 14px; border: 1px solid $faint; background: $field; border-radius: 4px; }
QTableView::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QTableView { gridline-color: $hairline; }
QTableView::item { padding: 0 8px; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $muted; border: none; border-bottom: 1px solid $hairline;
    padding: 5px 8px; font-size: 11px; font-weight: 500; }
QTableCornerButton::section { background: transparent; border: none; }

/* Tabs, splitters, scrolling */
QTabWidget::pane { border: none; border-top: 1px solid $hairline; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 6px 12px; border: none;
    border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:hover { color: $title; }
QTabBar::tab:selected { color: $title; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QMainWindow::separator { background: $hairline; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QDockWidget { background: $panel; border: none; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:hover { background: $accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea, QAbstractScrollArea { border: none; background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: $handle_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QGroupBox { border: 1px solid $hairline; border-radius: 8px; margin-top: 16px; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 4px; color: $muted; font-size: 10px; font-weight: 600; }
"""

_RINGS = """
/* In high contrast all edges are strong: another colour alone would not be seen, so the ring is twice as wide */
QPushButton:focus { border: 2px solid $title; padding-left: 11px; padding-right: 11px; min-height: 24px; }
QPushButton[role="quiet"]:focus { border-color: $title; }
QPushButton[role="search"]:focus { padding-left: 9px; padding-right: 9px; }
QPushButton[role="small"]:focus { padding-left: 7px; padding-right: 7px; min-height: 16px; }
QPushButton[role="link"]:focus { border: 2px solid $title; padding: 0; min-height: 18px; }
QToolButton:focus { border: 2px solid $title; padding: 2px; }
QToolButton[role="tool"]:focus, QToolButton[role="tool-menu"]:focus { border: 2px solid $title; min-width: 24px;
    max-width: 24px; min-height: 24px; max-height: 24px; padding: 0; }
QToolButton[role="tool-menu"]:focus { padding: 0 15px 0 0; }
QToolButton[role="menu-button"]:focus { border: 2px solid $title; padding: 0 25px 0 11px; min-height: 24px; }
QToolButton[role="segment"]:focus { border: 2px solid $title; padding: 0 10px; min-height: 20px; max-height: 20px; }
QToolButton[role="crumb"]:focus, QToolButton[role="status"]:focus { padding: 0 5px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $title; padding-left: 7px;
    min-height: 24px; }
QLineEdit[role="bare"]:focus, QLineEdit[role="title-field"]:focus { border: 2px solid $title; padding-left: 2px; }
QFrame[role="row"]:focus { border: 2px solid $title; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $title; width: 12px; height: 12px; }
QCheckBox::indicator:checked:focus { background: $panel; image: url("$menu_tick"); }
QCheckBox[role="fold"]:focus { border: 2px solid $title; min-height: 20px; }
QCheckBox[role="fold"]::indicator:focus { border: none; background: transparent; width: 14px; height: 14px;
    image: url("$right"); }
QCheckBox[role="fold"]::indicator:checked:focus { border: none; background: transparent; width: 14px; height: 14px;
    image: url("$down"); }
"""
