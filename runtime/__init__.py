"""Layerloom's runtime: runs an exported model without torch and without a window."""
