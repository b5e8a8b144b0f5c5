"""The command line."""

import gc

# A command makes a lot that lives until it ends: looking for garbage so often finds none.
gc.set_threshold(200_000)
