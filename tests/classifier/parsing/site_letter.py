"""A made-up letter about a site technician; ``said`` is a sentence of it."""

FRAME = """Brannock Drainage Ltd
3 Quay Road, Sligo

12 May 2023

To whom it may concern,

Oran Fell worked for us as a site technician from March 2019 to April 2023. {said}

Yours faithfully,

Maeve Tully
Director
"""
