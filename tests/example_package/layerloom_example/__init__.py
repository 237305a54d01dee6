"""An example of a package that brings layers to Layerloom."""
