"""Many letters: records in, tables out, and nothing lost on the way."""
