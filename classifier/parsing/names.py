"""Names of people: who they may be, and what is no name."""

from __future__ import annotations

import re

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.patterns import late

# Forms of address and degrees before a name, those of an official too.
_ADDRESSES = by_first_letter(
    r"Mr|Mrs|Ms|Miss|Mx|Dr|Dr\.?-\s?Ing|Dott\.ssa|Prof|Engr|Eng|Er|Arch|Atty|Barr|Rev|Fr|Sr|Sra|Srta|Lic|Lcda|Lcdo"
    r"|Ing|Hon|Capt|Mme|Mlle|Adv|Shri|Sri|Sh|Smt|Cdr|Col|Maj|Gen|Lt|Sgt|Cpt|Msgr"
    r"|Bro|Pr|Pbro|Ven|Agr|Agron(?=\.)|Swami|Sheikh|Pastor|Tan Sri"
    r"|Dato|Encik|Puan|Datuk|Cik|Tuan|Mst|Mohd(?=\.)|Kumari|Kum|Alhaji|Alhaja|Hajia|Haji|Hj|Chief"
    r"|(?-i:Father|FATHER|Mother|MOTHER)(?=\s[A-Z])|Sir|Aunt(?:ie|y)|Uncle|SPC|PFC|SSG|SFC|MSG|Madam|Madame|Mademoiselle|Monsieur|M\.(?=\s[A-Z][^\W\d_])|C\.(?=\s[A-Z][^\W\d_])|Arq"
    r"|Dott|Dra|Herrn?"
    r"|Frau|Mag|Dipl\.-?\s?Ing|Dipl|MSc|D\.ª?(?=\s[A-ZÀ-Ý][a-zà-ÿ]{2}[^.]{0,30}\s[A-ZÀ-Ý])|Dña"
    r"|Doña|Don(?=\s)|L\.R\.I|C\.P|Pani|Signora?|Senhora?"
    r"|Brig|Brigadier|Major|Colonel|Captain|Commander|Lieutenant|Sergeant|Subedar|Havildar"
    r"|(?:Wg|Wing)\.? (?:Cdr|Commander)|(?:Gp|Group)\.? (?:Capt|Captain)|(?:Sqn|Squadron)\.? (?:Ldr"
    r"|Leader)|(?:Flt|Flight)\.? (?:Lt|Lieutenant)|(?:Lt|Maj)\.? (?:Col|Gen|Cdr)"
    r"|Q\.\s?F\.\s?B|M\.?\s?V\.?\s?Z|C\.\s?D(?=\.\s[A-Z][a-zé]{2})|C\.P\.C(?=\.)|Ph\.?D(?=\.)"
    r"|CPA(?=\.)"
    r"|Mtr[oa](?=\.)|Abog(?=\.)|Psic(?=\.)|Biol(?=\.)|Econ(?=\.)|JUDr|MUDr|MVDr|PhDr|RNDr"
    r"|Mgr(?=\.)|Bc(?=\.)"
    r"|(?:W/|Snr\.? |Sr\.? )?(?:Supt|Insp|Sgt|Cpl|Const)|A\.?S\.?P(?=\.?\s[A-Z])|Ar|Tn|Daw"
    r"|Pharm|QS|Pst|Evang|Bishop|Mallam|(?:Arc|Surv|Const|Insp|Tpl|Bldr)(?=\.)"
    # the first names of Balinese men begin with an I of its own
    r"|I(?=\s(?:Made|Wayan|Nyoman|Ketut|Gede|Putu|Komang|Kadek|Gusti|Nengah|Dewa)\b)"
    r"|Mr\.?\s?/\s?Ms|Mr\.?\s?/\s?Mrs"
)
HONORIFIC = (
    rf"\b(?:(?:{_ADDRESSES})(?<=[\w.ª])\.?\)?"
    r"(?:\s?\((?:Retd|Ret|Rtd|R|Mrs?|Ms|Miss|Dr|Prof)\.?\))?"
    r",?[ \t\xa0\n]{1,3})"
)
_PARTICLES_TEXT = """
de del della di da das do dos du la le van der den von vom zu bin binti bint binte ibn al el ul ur
y e e. s/o d/o w/o a/l a/p a/k ould
oglu ogly oğlu qizi qızı kyzy uulu uly san ap o ó ní mac ter ten af epse épse épouse née nee vve
veuve
"""
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
_TOKEN = late(
    r"(?:[sdw]/o|a/[lpk])\b"
    r"|[\"“'(][^\W\d_]{2,15}[\"”')](?=\s[A-Z])"
    # but not the first letter of "R/o" and the son of "Son of" and "Son/Daughter of"
    r"|(?![sdwchrf]\s?/\s?o\b|(?:son|daughter|wife|ward)\s?(?:/\s?\w{3,8}\s)?of\b)"
    r"[^\W\d_](?:[^\W\d_]|['’`.\u0300-\u036f-]){0,24}",
    re.IGNORECASE,
)
_BLANK = late(r"[ \t\xa0]{1,2}(?:\n {0,8})?|\n {0,8}")
_HONORIFIC = late(HONORIFIC, re.IGNORECASE)
# How words such as "Additionally" and "Consistently" end.
_ADVERBS = (
    "ally", "edly", "ingly", "ously", "ately", "ively", "ently", "antly", "ably", "ibly", "ully",
    "arily", "adily",
)  # fmt: skip
_TRAIL = late(r"-$|\.{2,}$")
_TRAILING = ("-", ".")
_INITIAL = late(r"(?:[^\W\d_]\.-?){1,4}")
_POSSESSIVE = late(r"['’]s?$", re.IGNORECASE)
_OWNING = ("'", "’", "s", "S", "\u017f")
_SHORT_FIRST_TEXT = """
Fco. Fdo. Chas. Thos. Robt. Benj. Mohd. Muhd. Alex. Edwd. Saml.
"""
_SHORT_FIRST = frozenset(_SHORT_FIRST_TEXT.split())
_DEGREES = late(r"(?:[A-Z][A-Za-z.]{1,6},?\s?){1,4}")
_BEHIND = late(r"\s?\([^()]{1,30}\)\s?$")
_MOST = 6  # words of a name
_NAME_AND_LAST = 2  # words
_LONG_WORD = 3  # letters; behind more of them a stop ends the sentence
# Words that are names too, behind another one.
_NAME_TOO_TEXT = """
An So My Son Be Can Or May June April August Will Lane Main Hill Page Grant Park
Holder
"""
_NAME_TOO = frozenset(_NAME_TOO_TEXT.split())
# Capitalised words that are no part of a person's name.
_NO_NAME_TEXT = """
this that the to whom it may concern concerned dear sir madam he she they we i our his her
employee employees was is has had have been worked works working employed joined served from since
as at in with for and on by who dob passport holder id no number emp staff code position title
designation manager director officer engineer supervisor department company ltd limited inc llc
corp pvt january february march april june july august september october november december monday
tuesday wednesday thursday friday saturday sunday reference letter employment experience
certificate certification verification confirmation recommendation immigration canada canadian
regards regard sincerely yours faithfully truly human resources resource hr signature signed stamp
seal date tel phone email fax road street avenue authorized authorised signatory certify confirm
hereby please thank thanks you if should during subject re regarding son of daughter born bearing
holding resident citizen national full time part permanent about above duties responsibilities an
a am are its above-named aforementioned undersigned not only proof evidence true i.d i.d. no. nos.
a.k.a s/o d/o w/o c/o service express entry sample work job offer appointment agreement contract
between employer office branch head general senior junior technical information technology sales
marketing finance accounts administration operations production quality private confidential
translation translated english attention good morning afternoon attentively faqs faq rgds best
kind hi hello cheers notary public republic united province state city town village high
commission embassy consulate reason nationality gender status period page ref refugees citizenship
visa division directorate main key duty job responsibility board ministry government
university college school hospital
clinic hotel bank group services solutions systems international centre center place country
industrial area box building floor suite unit house home avenue lane managing deputy vice
executive president owner founder ceo coordinator administrator partner secretary accountant
consultant controller superintendent proprietor attn cell mobile name title designation free
download legal aid under when while there these those after before each every all any some my your
their who which what where upon per via but also so or be will would can could must subscribed
sworn testimonial professional personal monthly annual weekly hours salary wage pay conduct
character certificat travail attestation constancia certificado zeugnis dienstzeugnis
arbeitszeugnis que laboral trabajo declaração statement declaration affidavit deponent note tip
remember section part rs
factory plant workshop warehouse restaurant relieving co-founder benefits family team committee
post representative regional zonal divisional party talento humano humana humanos humanas recursos
departamento constar hace resurse umane insan kaynakları kaynaklari ressources humaines risorse
tele fax pabx yes nil none satisfactory relocation
although though despite however moreover furthermore besides because once until unless
both either neither yet still then thus therefore hence overall throughout through together without
within again always having being as per nom prénom nombre contact lic
enclosed attached luckily front desk
nous je elle vous nosotros wir ich everyone everybody someone somebody nobody nothing
children students parents clients customers guests colleagues life words trust today recently
finding choosing
completion internship traineeship apprenticeship application mortgage salary
program programme training attendance participation achievement appreciation nomination interview
subjects signatures deduction deductions strategic earnings allowance allowances
mum mommy mother father dad whatever
another instead lastly additional others several depending towards
chemistry physics mathematics biology geography science history income amount repayment repayments
spanish italian portuguese mandarin hindi
"""
_NO_NAME = frozenset(_NO_NAME_TEXT.split())
# Words that are no name alone, but that people bear beside another, as in "Anna Gross".
_SELDOM_TEXT = "loan gross most even over net total many mom god course latin arabic"
_SELDOM = frozenset(_SELDOM_TEXT.split())
_GIVEN = frozenset(("loan", "even", "net"))  # those of them that stand first, too
_OPENING = frozenset(("even", "most", "over", "many"))  # with which sentences begin
_BEFORE = 12  # characters that tell where a line or a sentence ends
_ENDED = late(r"\w\w\.\s{1,3}$")
_GOES_ON = late(
    r"\s{0,2}[:\d]|\s(?:application|salary|pay|income|amount|payments?)\b", re.IGNORECASE
)
_NEXT = late(r"[ \t\xa0]{1,2}(?P<word>[^\W\d_](?:[^\W\d_]|['’-]){0,24})(?P<ends>\W{0,3}$)?", re.M)
# Words that are a name behind "Mr", "certify that" and the like alone: in Nigeria children are
# called by days, in Vietnam An and My.
_LONG_GIVEN_TEXT = """
loan even net sunday monday tuesday wednesday thursday friday saturday april may june july august
will
"""
_LONG_GIVEN = frozenset(_LONG_GIVEN_TEXT.split())
_FIRST_SHOWN = _LONG_GIVEN - _GIVEN | frozenset(("an", "my", "so", "can", "be", "any", "to", "in"))
_LAST_SHOWN_TEXT = """
best good post house sales march plant english street branch key home her on sunday monday
friday
"""
_LAST_SHOWN = frozenset(_LAST_SHOWN_TEXT.split())
_SHOWN = late(
    r"(?:\bthat|\b(?:name|applicant|employee|candidate)\s?:)\s{1,4}$|\brecommend\s$"
    r"|\b(?:sincerely|faithfully|truly|regards|respectfully|yours)\b[^\n\w]{0,3}\n\s{0,12}$",
    re.IGNORECASE,
)
_ENDS_NAME = late(
    r"\s{0,3}(?:[.;)(]|,(?!\s?\d)|\n|$)|\s(?:was|is|has|had|have|who|did|does|do|as|from|since|for|at"
    r"|with|in|under|during|and|to|holds?|works?|serves?|joins?|began|left|came|took|made|ran|led"
    r"|[a-z]{3,12}ed)\b"
)
_NO_SECOND = ("ing", "tion", "ment", "ness", "ship")


def name_at(text: str, at: int, end: int) -> tuple[int, int] | None:
    """Give the span of a person's name that begins at a place, without "Mr"."""
    first, at = at, _behind_address(text, at, end)
    start = stop = at
    # "Dear Sir," has no name behind it.
    titled = at > first and text[at - 1] != "\n" and "," not in text[at - 3 : at]
    words = 0
    while words < _MOST and (token := _TOKEN.match(text, at, end)):
        word = token[0]
        particle = word.lower() in _PARTICLES and not (len(word) == 1 and word.isupper())
        # Behind a whole name stands the father's, but not in Malaysia.
        placed = "/" not in word or words == 1 or word[0] in "aA"
        fits = placed and _fits(word, particle=particle, first=words == 0)
        if not (fits and _is_borne(text, token, words, (first, titled))):
            break
        words += 1
        owned = word.endswith(_OWNING) and word[0] not in "\"“'("
        owner = _POSSESSIVE.search(word) if owned else None
        if owner:
            stop = token.start() + owner.start()
            break
        if particle and word[0].isupper() and words == _NAME_AND_LAST:
            stop = token.end()  # as in "Minh Le"
        if not particle:
            bare = _TRAIL.sub("", word) if word.endswith(_TRAILING) else word
            stop = token.start() + len(bare)
            if _ends_sentence(bare) and not (words == 1 and bare in _SHORT_FIRST):
                stop -= 1
                break
        blank = _BLANK.match(text, token.end(), end)
        if not blank:
            break
        at = blank.end()
    named = stop > start and any(len(w.strip(".")) > 1 for w in text[start:stop].split())
    return (start, stop) if named else None


def _behind_address(text: str, at: int, end: int) -> int:
    """Give the place behind "Mr." and the like, before the initial in "Mr. M. Reed"."""
    first = at
    while found := _HONORIFIC.match(text, at, end):
        if at > first and len(found[0].rstrip(" .")) == 1:
            break
        at = found.end()
    return at


def _ends_sentence(word: str) -> bool:
    return len(word) > _LONG_WORD and word.endswith(".") and not _INITIAL.fullmatch(word)


def may_name(word: str) -> bool:
    """Tell a word that may be a name from those that never are."""
    return word.lower() not in _NO_NAME and word.lower() not in _SELDOM


def _is_borne(text: str, token: re.Match[str], words: int, begun: tuple[int, bool]) -> bool:
    """Tell by its neighbours whether a word is a name, as in "Loan Nguyen" and "Anna Gross".

    ``begun`` is where the name begins, with its "Mr", and whether it has one.
    """
    first, titled = begun
    low = _bare(token[0]).lower()
    if low in (_LAST_SHOWN if words else _FIRST_SHOWN):
        shown = titled or _SHOWN.search(text, max(0, first - 40), first) is not None
        return shown and (_ends_name(text, token) if words else _begins_name(text, token))
    if low not in _SELDOM or (titled and not words):
        return True
    after = _NEXT.match(text, token.end())
    before = text[max(0, token.start() - _BEFORE) : token.start()]
    above = before.rstrip(" \t\xa0")[-1:]
    told = after is not None and after["word"].islower()
    if words:
        apart = above == "\n" and (low in _OPENING or not told)
        whole = words == 1 or after is None or told
        ended = apart or _ENDED.search(before) is not None
        return whole and not ended and not _GOES_ON.match(text, token.end())
    if (
        low in _OPENING
        and above in ("", "\n", ".", "!", "?")
        and not (after and after["ends"] is not None)
    ):
        return False
    return low in _GIVEN and _begins_name(text, token)


def _begins_name(text: str, token: re.Match[str]) -> bool:
    """Tell whether another name follows, as in "Loan Nguyen" and "Sunday Okoro"."""
    after = _NEXT.match(text, token.end())
    word = after["word"] if after else ""
    capital = word[:1].isupper() and (token[0].istitle() or _bare(token[0]).lower() in _LONG_GIVEN)
    return capital and may_name(word) and not word.lower().endswith(_NO_SECOND)


def _ends_name(text: str, token: re.Match[str]) -> bool:
    """Tell whether a sentence or a line goes on as it does behind a name."""
    apart = text[token.start() - 1] == "\n"
    return not apart and _ENDS_NAME.match(text, token.end()) is not None


def _fits(word: str, *, particle: bool, first: bool) -> bool:
    if particle:
        return not (first and word.islower() and word in ("y", "e", "o"))
    if _INITIAL.fullmatch(word):
        return word[0].isupper()
    if word[0] in "\"“'(":
        return not first
    bare = _bare(word)
    if bare == "XX" or (len(bare) > 2 and set(bare.upper()) == {"X"}):  # noqa: PLR2004
        return False
    if not first and (bare in _NAME_TOO or (len(bare) == 1 and bare.isupper() and bare != "I")):
        return True
    adverb = first and len(bare) > _LONG_WORD * 2 and bare.endswith(_ADVERBS)
    low = bare.lower()
    named = low not in _NO_NAME or low in (_FIRST_SHOWN if first else _LAST_SHOWN)
    return word[0].isupper() and named and not adverb


def _bare(word: str) -> str:
    return (_POSSESSIVE.sub("", word) if word.endswith(_OWNING) else word).rstrip(".")


def is_name(text: str) -> bool:
    """Tell whether a short text is a person's name and nothing else, but for a degree behind it."""
    text = _BEHIND.sub("", text)
    found = name_at(text, 0, len(text))
    if found is None:
        return False
    words = text[slice(*found)].split()
    rest = text[found[1] :].strip(" .,")
    return len(words) > 1 and (not rest or _DEGREES.fullmatch(rest) is not None)
