"""Benchmarks: accuracy beside simple methods, and speeds as ratios within one run."""
