"""Words that name what a person does for a living."""

from __future__ import annotations

import re

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.patterns import late

_ENDINGS = by_first_letter(
    r"er|or|ist|ian|ant|ent|yst|eer|ive|(?:ret|not|ssion|ction|actu)ary|erk|man|woman"
    r"|itect|prefect|head|cook|chef|nurse|aide"
    r"|lead|trainee|intern|hand"
    r"|guard|agent|cashier|welder|pilot|maid|nanny|host|guide|officer|midwife|judge|coach|tutor"
    r"|butcher|mason|smith|page|dean"
    r"|tress|hostess|stewardess|governess|constable|sergeant|paramedic|barista|apprentice|deputy"
    r"|labour"
    r"|mechanic|medic|paralegal|attorney|registrar|bursar|surgeon|artisan|matron|salesperson"
    r"|salesgirl|salesboy|busboy|analyste|comptable|gerente|auxiliar|docente|enfermer[ao]"
    r"|cociner[ao]|cajer[ao]|ingenier[ao]|técnic[ao]|secretaria|teller|technologist"
    r"|groom|stylist|counsel|physician|mate|crew|chief|principal|concierge|valet|expert|fellow"
    r"|scholar"
    r"|ceo|cfo|coo|cto|vp|dba|eur|euse|ière|ère|ien|ienne|pair|companion|associate|delegate"
    r"|advocate|sexton|doula|aupair"
)
ROLE_WORD = late(rf"\b\w*(?:{_ENDINGS})s?\b", re.IGNORECASE)
