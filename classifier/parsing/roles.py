"""Words that name what a person does for a living."""

from __future__ import annotations

import re

ROLE_WORD = re.compile(
    r"\b\w*(?:er|or|ist|ian|ant|ent|yst|eer|ive|ary|erk|man|woman|ect|head|cook|chef|nurse|aide|lead|trainee|intern|hand"
    r"|guard|agent|cashier|welder|pilot|maid|nanny|host|guide|officer|midwife|judge|coach|tutor|butcher|mason|smith|page|dean)s?\b",
    re.IGNORECASE,
)
