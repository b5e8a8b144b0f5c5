"""The HTML report: one file that shows everything a result holds, without a network."""

from classifier.report.document import Report, write_report

__all__ = ["Report", "write_report"]
