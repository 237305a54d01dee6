"""The networks of a project: the bar that says where one is, the list of all, what is done with them."""
