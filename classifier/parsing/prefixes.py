"""What points to one country: dialling codes, area codes, domains and currencies."""

from __future__ import annotations

_DIALLING = """
1 US;7 RU;20 EG;27 ZA;30 GR;31 NL;32 BE;33 FR;34 ES;36 HU;39 IT;40 RO;41 CH;43 AT;44 GB;45 DK
46 SE;47 NO;48 PL;49 DE;51 PE;52 MX;53 CU;54 AR;55 BR;56 CL;57 CO;58 VE;60 MY;61 AU;62 ID;63 PH
64 NZ;65 SG;66 TH;81 JP;82 KR;84 VN;86 CN;90 TR;91 IN;92 PK;93 AF;94 LK;95 MM;98 IR;212 MA;213 DZ
216 TN;218 LY;220 GM;221 SN;223 ML;224 GN;225 CI;226 BF;227 NE;228 TG;229 BJ;230 MU;231 LR;232 SL
233 GH;234 NG;235 TD;237 CM;241 GA;242 CG;243 CD;244 AO;249 SD;250 RW;251 ET;252 SO;254 KE;255 TZ
256 UG;257 BI;258 MZ;260 ZM;261 MG;263 ZW;264 NA;265 MW;267 BW;291 ER;351 PT;352 LU;353 IE;354 IS
355 AL;356 MT;357 CY;358 FI;359 BG;370 LT;371 LV;372 EE;373 MD;374 AM;375 BY;380 UA;381 RS;382 ME
385 HR;386 SI;387 BA;389 MK;420 CZ;421 SK;501 BZ;502 GT;503 SV;504 HN;505 NI;506 CR;507 PA;509 HT
591 BO;592 GY;593 EC;595 PY;598 UY;852 HK;853 MO;855 KH;856 LA;880 BD;886 TW;960 MV;961 LB;962 JO
963 SY;964 IQ;965 KW;966 SA;967 YE;968 OM;970 PS;971 AE;972 IL;973 BH;974 QA;975 BT;976 MN;977 NP
992 TJ;993 TM;994 AZ;995 GE;996 KG;998 UZ
"""
# Area codes of the North American numbering plan outside the United States.
_AREAS = """
CA 204,226,236,249,250,257,263,289,306,343,354,365,367,368,382,403,416,418,428,431,437,438,450,460
CA 468,474,506,514,519,548,579,581,584,587,604,613,639,647,672,683,705,709,742,753,778,780,782,807
CA 819,825,867,873,879,902,905,942
JM 658,876
TT 868
BB 246
BS 242
DO 809,829,849
GD 473
LC 758
AG 268
"""
# Those that also stand for something else (co, me, tv, io, ai) are left out.
_DOMAINS = """
ca in pk bd lk np ae sa qa kw om bh ng gh ke ug tz za zm zw ph my id sg th vn cn jp kr tw hk au nz
ie fr de it es pt nl be ch at pl ro bg hu cz sk ua ru by tr ir iq eg ma tn dz jo lb il br ar cl pe
ec mx ve gt cr pa jm tt se no dk fi ee lv lt gr hr rs si al md am az ge kz uz rw et sn cm mu na bw
mz ao mm kh
"""
# Those that one country alone has.
_CURRENCIES = """
IN inr,lakhs,lakh,lpa,₹;PK pkr;BD bdt,taka;LK lkr;NP npr;AE aed,dhs,dirhams;SA sar,riyals;QA qar
KW kwd;OM omr;BH bhd;NG ngn,naira,₦;GH ghs,cedis,gh¢,gh₵;KE kes,ksh,kshs;UG ugx;TZ tzs;ZA zar,rand
ZM zmw,kwacha;PH php,₱,pesos filipinos;MY myr,rm;ID idr,rupiah;SG sgd,s$;TH thb,baht;VN vnd,₫
CN rmb,cny,yuan;JP jpy,yen;KR krw,won,₩;TW twd,nt$,ntd;HK hkd,hk$;AU aud,a$;NZ nzd;GB gbp,£;CH chf
PL pln,zloty;RO ron,lei;BG bgn;HU huf;CZ czk;UA uah;RU rub,roubles,rubles;BY byn;TR try,tl,₺
IR irr,rials,toman,tomans;EG egp;MA mad;TN tnd;JO jod;IL nis,ils,shekels;BR brl,reais,r$;AR ars
CL clp;PE pen,soles;CO cop;MX mxn;JM jmd;TT ttd;SE sek;NO nok;DK dkk;AM amd;AZ azn;GE gel
KZ kzt,tenge;UZ uzs,sums;RW rwf;ET etb,birr;MM mmk,kyat,kyats;MU mur;BW bwp,pula;NA nad;MZ mzn
KH khr;CA cad,c$;SL sll,le;FJ fjd;LB lbp;IQ iqd
"""
# What a currency is called after that several countries have a namesake of.
_NATIONS = """
AE uae,emirati;AU australian;BH bahraini;BR brazilian;CA canadian;CH swiss;CL chilean;CO colombian
CN chinese;DK danish;DZ algerian;EG egyptian;FJ fiji,fijian;HK hong kong;ID indonesian;IN indian
IQ iraqi;IR iranian;JM jamaican;JO jordanian;KE kenyan;KW kuwaiti;LB lebanese;LK sri lankan
LY libyan;MA moroccan;MU mauritian;MX mexican;MY malaysian;NA namibian;NO norwegian
NP nepali,nepalese;NZ new zealand;OM omani;PH philippine;PK pakistani;QA qatar,qatari;RS serbian
SA saudi;SD sudanese;SE swedish;SG singapore;SY syrian;TN tunisian;TR turkish;TZ tanzanian
UG ugandan;YE yemeni;ZA south african
"""


def _entries(table: str) -> list[str]:
    return table.strip().replace("\n", ";").split(";")


DIALLING = dict(entry.split() for entry in _entries(_DIALLING))
AREAS = {area: entry[:2] for entry in _entries(_AREAS) for area in entry[3:].split(",")}
DOMAINS = {domain: domain.upper() for domain in _DOMAINS.split()} | {"uk": "GB"}
CURRENCIES = {name: entry[:2] for entry in _entries(_CURRENCIES) for name in entry[3:].split(",")}
NATIONS = {name: entry[:2] for entry in _entries(_NATIONS) for name in entry[3:].split(",")}
