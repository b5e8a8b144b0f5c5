"""Words that name what a person does for a living."""

from __future__ import annotations

import re

ROLE_WORD = re.compile(
    r"\b\w*(?:er|or|ist|ian|ant|ent|yst|eer|ive|ary|erk|man|woman|ect|head|cook|chef|nurse|aide|lead|trainee|intern|hand"
    r"|guard|agent|cashier|welder|pilot|maid|nanny|host|guide|officer|midwife|judge|coach|tutor|butcher|mason|smith|page|dean"
    r"|tress|hostess|stewardess|governess|constable|sergeant|paramedic|barista|apprentice|deputy|labour"
    r"|groom|stylist|counsel|physician|mate|crew|chief|principal|concierge|valet|expert|fellow|scholar"
    r"|ceo|cfo|coo|cto|vp|dba|eur|euse|ière|ère|ien|ienne|pair|companion|associate|delegate|advocate)s?\b",
    re.IGNORECASE,
)
