from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.picture import Picture, Text
from designer.drawing.svg import write_svg
from designer.drawing.theme import DARK, LIGHT
from designer.graph.model import Network, Node
from tests.drawing.drawn import drawn, placed, small

SVG = "{http://www.w3.org/2000/svg}"


def parsed(picture: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(write_svg(picture).encode())


def texts(root: ElementTree.Element) -> list[str]:
    return ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]


def test_it_is_xml_of_the_size_of_the_drawing_and_says_what_it_shows() -> None:
    picture = drawn(small())
    root = parsed(picture)
    assert root.tag == f"{SVG}svg"
    assert float(root.attrib["width"]) == picture.width
    assert root.findtext(f"{SVG}title") == "Small & <neat>"
    assert "conv1 (Conv2d)" in (root.findtext(f"{SVG}desc") or "")


def test_names_types_and_shapes_stay_text() -> None:
    found = texts(parsed(drawn(small())))
    assert {"conv1", "Conv2d", "relu1", "40 params", "1×8×8", "4×8×8"} <= set(found)


def test_a_shape_is_written_only_where_it_changes_and_once_per_output() -> None:
    found = texts(parsed(drawn(small())))
    assert found.count("4×8×8") == 1


def test_everything_it_refers_to_is_in_it() -> None:
    root = parsed(drawn(small()))
    ids = [element.attrib["id"] for element in root.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids))
    text = ElementTree.tostring(root, encoding="unicode")
    used = {part.split(")")[0] for part in text.split("url(#")[1:]}
    used |= {value[1:] for element in root.iter() for key, value in element.attrib.items() if key.endswith("href")}
    assert used
    assert used <= set(ids)
    assert "http" not in text.replace("http://www.w3.org/", "")


def test_dark_and_light_differ_only_in_colours() -> None:
    dark, light = parsed(drawn(small(), DARK)), parsed(drawn(small(), LIGHT))
    assert texts(dark) == texts(light)
    assert DARK.canvas in ElementTree.tostring(dark, encoding="unicode")
    assert LIGHT.canvas in ElementTree.tostring(light, encoding="unicode")


def test_a_network_without_layers_and_an_unknown_layer_are_drawn_too() -> None:
    assert parsed(drawn(Network("main", "Empty"))).tag == f"{SVG}svg"
    stranger = Network("main", "Foreign", {"x": Node("x", "FluxCapacitor", "flux1")})
    assert {"flux1", "FluxCapacitor", "unknown layer"} & set(texts(parsed(drawn(placed(stranger)))))


@given(st.text())
def test_any_text_gives_valid_xml(text: str) -> None:
    picture = Picture((0, 0, 10, 10), "#000000", (Text(0, 0, text, "sans", 10, 400, "#FFFFFF"),), text, text)
    assert parsed(picture).tag == f"{SVG}svg"


def test_the_same_network_gives_the_same_text() -> None:
    assert write_svg(drawn(small())) == write_svg(drawn(small()))
