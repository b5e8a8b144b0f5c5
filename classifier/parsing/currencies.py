"""The currencies of the world as letters write them, and their ISO 4217 codes."""

from __future__ import annotations

from classifier.parsing.vocabulary import words

_CODES = words(
    "AED AFN ALL AMD ANG AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP "
    "GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS "
    "KHR KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    "MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF "
    "SAR SBD SCR SDG SEK SGD SLE SLL SOS SRD SSP SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
    "UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL "
)
_ALL = "|".join(_CODES)
# Before an amount: signs, codes and the short names that are usual in a country.
BEFORE = (
    rf"(?:(?:CAN?|CDN?|CAD|AUD?|USD?|NZD?|[A-Z]{{1,3}})\$|U\$S"
    rf"|[$£€₹₦₱¥₩₪₫₺₽₴₵₨฿৳₡₲₸₾֏﷼]"
    rf"|(?:{_ALL}|CDN|RMB|NIS|FCFA|F\s?CFA|CFA|Dhs?|DH|Dirhams?|K\.?[Ss]hs?|KSHS?|Ksh|U\.?[Ss]hs?"
    rf"|Ugx|UGX"
    r"|T\.?[Ss]hs?|[Rr][Ss]|RS|N[Rr]s|NRS|PKRs|SLRs|Php|PhP|PESOS|Pesos|Naira|NAIRA|Rp|RP|RM|R\.M"
    r"|SR|S\.R|QR|BD|B\.D"
    r"|KD|K\.D|R\.O|RO|JD|LE|Le|L\.E|L\.L|GH¢|GH₵|GHC|Tk|TK|Taka|Kz|ZK|MK|MT|Bs|Gs|Kč|Ft|FRW|Frw|Birr|Br"
    r"|Afs|Lei|lei"
    r"|Ks|MMK|Bht|TL|SFr|Fr|kr|Kr|Nu|Ariary|Ar|VT|Rf|S/|B/|[DEGKLMNPQR])(?![A-Za-z])\.?)"
)
AFTER = (
    r"(?i:(?:canadian |us |u\.s\. |american |australian |hong kong |singapore |fiji "
    r"|jamaican )?dollars?"
    r"|pounds?(?: sterling)?|cents|(?:saudi|qatari?|omani?|kuwaiti?|bahraini?|uae|emirati"
    r"|jordanian|iraqi"
    r"|iranian|yemeni|egyptian|syrian|lebanese|sudanese|moroccan|tunisian|algerian|libyan|turkish"
    r"|kenyan"
    r"|ugandan|tanzanian|nigerian|ghanaian|philippine|mexican|colombian|chilean|brazilian"
    r"|south african"
    r"|chinese|japanese|swiss|ethiopian|malaysian|indonesian|thai|bangladeshi?|mauritian) "
    r"(?:riyals?|rials?|dinars?|dirhams?|pounds?|liras?|shillings?|naira|cedis?|pesos?|reais"
    r"|rands?|yuan|yen"
    r"|francs?|birr|ringgits?|rupiahs?|baht|taka|rupees?)"
    r"|euros?|(?:indian |nepali |nepalese |sri lankan |pakistani? )?rupees?|naira|pesos?|rials?"
    r"|riyals?|dirhams?"
    r"|shillings?|yuan|yen|won|rands?|hryvnias?|hryvnya|r(?:o?u)bles?|rub|reais|real|tomans?|taka"
    r"|birr|cedis?"
    r"|ringgits?|baht|dong|lira|leis?|leva|lev|zlot[yi]\w?|forints?|korun\w?|kron\w{1,2}|kyats?"
    r"|sums?|soums?|so['’]m"
    r"|som|tenge|lari|drams?|manat|denars?|dinars?|leks?|kwachas?|kwanzas?|pulas?|metical|meticais"
    r"|francs?|soles?"
    r"|quetzales?|lempiras?|c[oó]rdobas?|col[oó]n(?:es)?|guaran[ií](?:es)?|bol[ií]var(?:es)?"
    r"|bolivianos?|shekels?"
    r"|rupiahs?|riels?|kip|ariary|dalasis?|leones?|afghanis?|rs|lei|zł|kč|ft|kr|kn|tl|dh|dhs)"
    rf"|{_ALL}|F ?CFA|CFA|RMB|NIS|TL|SR|QR|KD|BD|RO|JD|LE|L\.L\.?|Tk|K[Ss]hs?|Rs|[€$£₹₽₴₾](?!\s?\d)"
)
_NAMES = {
    "US$": "USD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "CDN$": "CAD", "CDN": "CAD",
    "A$": "AUD", "AU$": "AUD", "AUD$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "R$": "BRL", "MX$": "MXN", "£": "GBP", "POUND": "GBP", "€": "EUR", "EURO": "EUR", "₹": "INR",
    "₦": "NGN", "N": "NGN", "NAIRA": "NGN", "₱": "PHP", "₫": "VND", "DONG": "VND", "₴": "UAH",
    "HRYVNIA": "UAH", "₵": "GHS", "GH¢": "GHS", "GH₵": "GHS", "GHC": "GHS", "CEDI": "GHS",
    "₩": "KRW", "WON": "KRW", "₪": "ILS", "₽": "RUB", "RUBLE": "RUB", "₺": "TRY", "TL": "TRY",
    "LIRA": "TRY", "฿": "THB", "BAHT": "THB", "৳": "BDT", "TK": "BDT", "TAKA": "BDT",
    "DH": "AED", "DHS": "AED", "KSH": "KES", "KSHS": "KES", "TSH": "TZS", "TSHS": "TZS",
    "RM": "MYR", "RINGGIT": "MYR", "SR": "SAR", "QR": "QAR", "BD": "BHD", "KD": "KWD",
    "R": "ZAR", "RAND": "ZAR", "RMB": "CNY", "YUAN": "CNY", "RP": "IDR", "TOMAN": "IRR",
    "BIRR": "ETB", "FCFA": "XAF", "F CFA": "XAF", "CFA": "XAF", "CANADIAN": "CAD",
    "REAIS": "BRL", "NU": "BTN", "NIS": "ILS", "SHEKEL": "ILS", "NRS": "NPR", "RUPIAH": "IDR",
    "LEI": "RON", "ROUBLE": "RUB", "RUB": "RUB", "SUM": "UZS", "SOUM": "UZS", "SO'M": "UZS",
    "TENGE": "KZT", "LARI": "GEL", "₾": "GEL", "DRAM": "AMD", "MANAT": "AZN", "KYAT": "MMK",
    "ZŁ": "PLN", "FORINT": "HUF", "FT": "HUF", "KČ": "CZK", "S/": "PEN", "SOLES": "PEN",
    "SOLE": "PEN", "QUETZALE": "GTQ", "LEMPIRA": "HNL", "N$": "NAD", "FJ$": "FJD", "J$": "JMD",
    "JM$": "JMD", "TT$": "TTD", "NT$": "TWD", "CAN$": "CAD", "CD$": "CAD", "USD$": "USD",
    "R.O": "OMR", "RO": "OMR", "S.R": "SAR", "B.D": "BHD", "K.D": "KWD", "JD": "JOD",
    "L.E": "EGP", "L.L": "LBP", "KWACHA": "ZMW", "ZK": "ZMW", "PULA": "BWP", "METICAL": "MZN",
    "METICAI": "MZN", "MT": "MZN", "KWANZA": "AOA", "KZ": "AOA", "FRW": "RWF", "AFGHANI": "AFN",
    "AFS": "AFN", "RIEL": "KHR", "KIP": "LAK", "LEV": "BGN", "LEVA": "BGN", "LEK": "ALL",
    "DALASI": "GMD", "BOLIVIANO": "BOB", "BS": "BOB", "CANADIAN DOLLAR": "CAD",
    "US DOLLAR": "USD", "U.S. DOLLAR": "USD", "AMERICAN DOLLAR": "USD", "INDIAN RUPEE": "INR",
    "SAUDI RIYAL": "SAR", "SAUDI RIAL": "SAR", "QATARI RIYAL": "QAR", "QATAR RIYAL": "QAR",
    "OMANI RIAL": "OMR", "OMANI RIYAL": "OMR", "KUWAITI DINAR": "KWD", "BAHRAINI DINAR": "BHD",
    "UAE DIRHAM": "AED", "EMIRATI DIRHAM": "AED", "JORDANIAN DINAR": "JOD",
    "EGYPTIAN POUND": "EGP", "KENYAN SHILLING": "KES", "UGANDAN SHILLING": "UGX",
    "TANZANIAN SHILLING": "TZS", "PHILIPPINE PESO": "PHP", "MEXICAN PESO": "MXN",
    "PAKISTANI RUPEE": "PKR", "SRI LANKAN RUPEE": "LKR", "NEPALI RUPEE": "NPR",
    "NEPALESE RUPEE": "NPR", "SWISS FRANC": "CHF", "MOROCCAN DIRHAM": "MAD",
    "TURKISH LIRA": "TRY", "CHINESE YUAN": "CNY", "JAPANESE YEN": "JPY",
    "RD$": "DOP", "EC$": "XCD", "BZ$": "BZD", "GY$": "GYD", "BDS$": "BBD", "BBD$": "BBD",
    "AR$": "ARS", "COP$": "COP", "CLP$": "CLP", "MXN$": "MXN", "U$S": "USD", "WS$": "WST",
    "K.SH": "KES", "K.SHS": "KES", "USH": "UGX", "USHS": "UGX",
}  # fmt: skip


def currency_code(written: str, *, after: bool) -> str | None:
    """Give the ISO 4217 code of a sign or name; None where several countries share it."""
    token = " ".join(written.split()).rstrip(".").upper()
    if after and len(token) > 3:  # noqa: PLR2004
        token = token.removesuffix("S")
    if token in _NAMES:
        return _NAMES[token]
    return token if token in _CODES else None


def code_behind(written: str) -> str:
    """Give the code that stands behind an amount, as in "$20 CAD"."""
    code = written.upper()
    return _NAMES.get(code, code)
