"""Names of countries, in English and as written there, each with its ISO 3166-1 code."""

from __future__ import annotations

from functools import cache

from classifier.parsing.cities import cities

__all__ = ["cities", "countries"]

_COUNTRIES = """
AF Afghanistan;AL Albania;DZ Algeria;AO Angola;AR Argentina;AM Armenia;AU Australia;AT Austria
AZ Azerbaijan;BS Bahamas;BH Bahrain,Kingdom of Bahrain;BD Bangladesh;BB Barbados,Barbados W.I.
BY Belarus;BE Belgium;BZ Belize;BJ Benin,Bénin;BT Bhutan;BO Bolivia;BA Bosnia,Bosnia and Herzegovina
BW Botswana;BR Brazil,Brasil;BN Brunei;BG Bulgaria;BF Burkina Faso;BI Burundi;KH Cambodia
CM Cameroon,Cameroun;CA Canada;TD Chad,Tchad;CL Chile;CN China,P.R. China,PRC,P.R.China
CO Colombia;CG Congo;CD DR Congo,RDC;CR Costa Rica;HR Croatia;CU Cuba;CY Cyprus
CZ Czech Republic,Czechia;DK Denmark;DO Dominican Republic,República Dominicana;EC Ecuador
EG Egypt,A.R.E.;SV El Salvador;ER Eritrea;EE Estonia;ET Ethiopia;FJ Fiji;FI Finland;FR France
GA Gabon;GM Gambia;GE Republic of Georgia,Tbilisi Georgia;DE Germany,Deutschland;GH Ghana
GR Greece;GT Guatemala;GN Guinea,Guinée;GY Guyana;HT Haiti,Haïti;HN Honduras
HK Hong Kong,Hong Kong SAR;HU Hungary;IS Iceland;IN India,Bharat;ID Indonesia
IR Iran,I.R. Iran,Islamic Republic of Iran;IQ Iraq;IE Ireland,Republic of Ireland;IL Israel
IT Italy,Italia;CI Côte d'Ivoire,Ivory Coast,Cote d'Ivoire;JM Jamaica,Jamaica W.I.;JP Japan
JO Jordan;KZ Kazakhstan;KE Kenya;KW Kuwait;KG Kyrgyzstan;LA Laos;LV Latvia;LB Lebanon,Liban
LY Libya;LT Lithuania;LU Luxembourg;MO Macau;MG Madagascar;MW Malawi;MY Malaysia;MV Maldives
ML Mali;MT Malta;MU Mauritius,Ile Maurice;MX Mexico,México;MD Moldova;MN Mongolia;ME Montenegro
MA Morocco,Maroc;MZ Mozambique;MM Myanmar,Burma;NA Namibia;NP Nepal
NL Netherlands,The Netherlands,Nederland;NZ New Zealand;NI Nicaragua;NE Niger;NG Nigeria
MK North Macedonia,Macedonia;NO Norway;OM Oman,Sultanate of Oman;PK Pakistan;PS Palestine
PA Panama,Panamá;PY Paraguay;PE Peru,Perú;PH Philippines,Pilipinas;PL Poland,Polska;PT Portugal
QA Qatar,State of Qatar;RO Romania;RU Russia,Russian Federation;RW Rwanda
SA Saudi Arabia,Kingdom of Saudi Arabia,KSA,K.S.A;SN Senegal,Sénégal;RS Serbia;SL Sierra Leone
SG Singapore;SK Slovakia;SI Slovenia;SO Somalia;ZA South Africa,RSA,R.S.A
KR South Korea,Republic of Korea,Korea;ES Spain,España;LK Sri Lanka;SD Sudan;SR Suriname;SE Sweden
CH Switzerland,Suisse,Schweiz;SY Syria;TW Taiwan,Taiwan R.O.C.;TJ Tajikistan;TZ Tanzania
TH Thailand;TG Togo;TT Trinidad and Tobago,Trinidad,Trinidad & Tobago,Trinidad W.I.
TN Tunisia,Tunisie;TR Turkey,Türkiye,Turkiye;TM Turkmenistan;UG Uganda;UA Ukraine
AE United Arab Emirates,UAE,U.A.E,U.A.E.
GB United Kingdom,UK,U.K,U.K.,England,Scotland,Wales,Great Britain,Northern Ireland
US United States,USA,U.S.A,U.S.A.,United States of America,U.S.;UY Uruguay;UZ Uzbekistan
VE Venezuela;VN Vietnam,Viet Nam,VIET NAM;YE Yemen;ZM Zambia;ZW Zimbabwe;GD Grenada;LS Lesotho
SZ Eswatini,Swaziland;GQ Equatorial Guinea;GL Greenland;PG Papua New Guinea;WS Samoa;TO Tonga
VU Vanuatu;CV Cape Verde,Cabo Verde;DJ Djibouti;MR Mauritania;DM Dominica;AD Andorra;SC Seychelles
LC Saint Lucia,St. Lucia;AG Antigua
CD Democratic Republic of the Congo,Dem Rep Congo,Democratic Republic of Congo,RD Congo,DRC
SS South Sudan;GW Guinea-Bissau,Guinea Bissau
LR Liberia;CF Central African Republic;KM Comoros,Comores;SB Solomon Islands;KI Kiribati
VC Saint Vincent and the Grenadines,St. Vincent and the Grenadines
KN Saint Kitts,St. Kitts;XK Kosovo
TL Timor-Leste,East Timor;PW Palau;FM Micronesia;MH Marshall Islands;KY Cayman Islands;BM Bermuda
AL Shqipëria,Shqipëri;DZ Algérie;AT Österreich;BE Belgique,België;HR Hrvatska
CZ Česko,Česká republika;DK Danmark;EE Eesti;FI Suomi;HU Magyarország;IS Ísland;IE Éire;LV Latvija
LT Lietuva;MZ Moçambique;NO Norge;RO România;RS Srbija;SK Slovensko;SI Slovenija;SE Sverige
VN Việt Nam
"""


@cache
def countries() -> dict[str, str]:
    """Map the names of countries, in lower case, to their codes."""
    table: dict[str, str] = {}
    for entry in _COUNTRIES.replace("\n", ";").split(";"):
        if entry:
            table |= {name.lower().rstrip("."): entry[:2] for name in entry[3:].split(",")}
    return table
