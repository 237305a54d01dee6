"""All commands, in the order of `layerloom --help`. Each has a file of its own."""

from designer.cli.commands.check import CHECK
from designer.cli.commands.code import CODE
from designer.cli.commands.summary import SUMMARY

COMMANDS = (CHECK, SUMMARY, CODE)
