"""What `make run` starts with: a plan and three contact lists of a company that does not exist."""
