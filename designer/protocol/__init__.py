"""What processes tell each other: run specifications, events, control messages, and the form of a run folder.

Plain data ↔ JSON and bytes on disk; it knows neither torch nor who reads.
"""
