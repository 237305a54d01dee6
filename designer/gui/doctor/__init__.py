"""What this computer has for Layerloom, what is missing and how to get it; and what Layerloom is."""
