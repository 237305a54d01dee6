"""One training in many processes: who has which samples, what they tell each other, and the engines that do it."""
