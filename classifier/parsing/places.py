"""Names of countries and of large cities and regions, each with its ISO 3166-1 code."""

from __future__ import annotations

from functools import cache

_COUNTRIES = """
AF Afghanistan;AL Albania;DZ Algeria;AO Angola;AR Argentina;AM Armenia;AU Australia;AT Austria;AZ Azerbaijan
BS Bahamas;BH Bahrain,Kingdom of Bahrain;BD Bangladesh;BB Barbados;BY Belarus;BE Belgium;BZ Belize;BJ Benin,Bénin
BT Bhutan;BO Bolivia;BA Bosnia,Bosnia and Herzegovina;BW Botswana;BR Brazil,Brasil;BN Brunei;BG Bulgaria
BF Burkina Faso;BI Burundi;KH Cambodia;CM Cameroon,Cameroun;CA Canada;TD Chad,Tchad;CL Chile
CN China,P.R. China,PRC,P.R.China;CO Colombia;CG Congo;CD DR Congo,RDC;CR Costa Rica;HR Croatia;CU Cuba;CY Cyprus
CZ Czech Republic,Czechia;DK Denmark;DO Dominican Republic,República Dominicana;EC Ecuador;EG Egypt,A.R.E.
SV El Salvador;ER Eritrea;EE Estonia;ET Ethiopia;FJ Fiji;FI Finland;FR France;GA Gabon;GM Gambia;GE Republic of Georgia
DE Germany,Deutschland;GH Ghana;GR Greece;GT Guatemala;GN Guinea,Guinée;GY Guyana;HT Haiti,Haïti;HN Honduras
HK Hong Kong,Hong Kong SAR;HU Hungary;IS Iceland;IN India,Bharat;ID Indonesia;IR Iran,I.R. Iran,Islamic Republic of Iran
IQ Iraq;IE Ireland,Republic of Ireland;IL Israel;IT Italy,Italia;CI Côte d'Ivoire,Ivory Coast,Cote d'Ivoire
JM Jamaica,Jamaica W.I.;JP Japan;JO Jordan;KZ Kazakhstan;KE Kenya;KW Kuwait;KG Kyrgyzstan;LA Laos;LV Latvia;LB Lebanon,Liban
LY Libya;LT Lithuania;LU Luxembourg;MO Macau;MG Madagascar;MW Malawi;MY Malaysia;MV Maldives;ML Mali;MT Malta
MU Mauritius,Ile Maurice;MX Mexico,México;MD Moldova;MN Mongolia;ME Montenegro;MA Morocco,Maroc;MZ Mozambique
MM Myanmar,Burma;NA Namibia;NP Nepal;NL Netherlands,The Netherlands,Nederland;NZ New Zealand;NI Nicaragua;NE Niger
NG Nigeria;MK North Macedonia,Macedonia;NO Norway;OM Oman,Sultanate of Oman;PK Pakistan;PS Palestine;PA Panama,Panamá
PY Paraguay;PE Peru,Perú;PH Philippines,Pilipinas;PL Poland,Polska;PT Portugal;QA Qatar,State of Qatar;RO Romania
RU Russia,Russian Federation;RW Rwanda;SA Saudi Arabia,Kingdom of Saudi Arabia,KSA,K.S.A;SN Senegal,Sénégal;RS Serbia
SL Sierra Leone;SG Singapore;SK Slovakia;SI Slovenia;SO Somalia;ZA South Africa,RSA,R.S.A;KR South Korea,Republic of Korea,Korea
ES Spain,España;LK Sri Lanka;SD Sudan;SR Suriname;SE Sweden;CH Switzerland,Suisse,Schweiz;SY Syria;TW Taiwan,Taiwan R.O.C.
TJ Tajikistan;TZ Tanzania;TH Thailand;TG Togo;TT Trinidad and Tobago,Trinidad,Trinidad & Tobago,Trinidad W.I.
TN Tunisia,Tunisie;TR Turkey,Türkiye,Turkiye;TM Turkmenistan;UG Uganda;UA Ukraine
AE United Arab Emirates,UAE,U.A.E,U.A.E.;GB United Kingdom,UK,U.K,U.K.,England,Scotland,Wales,Great Britain,Northern Ireland
US United States,USA,U.S.A,U.S.A.,United States of America,U.S.;UY Uruguay;UZ Uzbekistan;VE Venezuela
VN Vietnam,Viet Nam,VIET NAM;YE Yemen;ZM Zambia;ZW Zimbabwe;GD Grenada;LC Saint Lucia,St. Lucia;AG Antigua
"""
_CITIES = """
IN Mumbai,Bombay,Delhi,New Delhi,Bengaluru,Bangalore,Hyderabad,Ahmedabad,Chennai,Madras,Kolkata,Calcutta,Pune,Surat,Jaipur,Lucknow,Kanpur
IN Nagpur,Indore,Thane,Bhopal,Visakhapatnam,Vadodara,Baroda,Ghaziabad,Ludhiana,Agra,Nashik,Faridabad,Rajkot,Meerut,Varanasi,Amritsar
IN Ranchi,Coimbatore,Gwalior,Vijayawada,Jodhpur,Madurai,Raipur,Kota,Guwahati,Chandigarh,Mysore,Mysuru,Gurgaon,Gurugram,Noida,Jalandhar
IN Bhubaneswar,Thiruvananthapuram,Trivandrum,Kochi,Cochin,Ernakulam,Kozhikode,Calicut,Dehradun,Patiala,Mohali,Panchkula,Secunderabad
IN Mangalore,Mangaluru,Anand,Navi Mumbai,Punjab India,Gujarat,Maharashtra,Karnataka,Kerala,Tamil Nadu,Telangana,Andhra Pradesh,Haryana
IN Uttar Pradesh,Rajasthan,Madhya Pradesh,West Bengal,Odisha,Bihar,Jharkhand,Uttarakhand,Goa,Bathinda,Thrissur,Vapi,Udaipur,Jamshedpur
PK Karachi,Lahore,Islamabad,Rawalpindi,Faisalabad,Multan,Gujranwala,Peshawar,Quetta,Sialkot,Sargodha,Bahawalpur,Abbottabad,Gujrat
BD Dhaka,Chittagong,Chattogram,Khulna,Sylhet,Rajshahi,Gazipur,Narayanganj
LK Colombo,Kandy,Galle,Negombo,Jaffna
NP Kathmandu,Pokhara,Lalitpur,Biratnagar,Bhaktapur
PH Manila,Quezon City,Makati,Cebu,Cebu City,Davao,Davao City,Taguig,Pasig,Mandaluyong,Caloocan,Baguio,Iloilo,Iloilo City,Bacolod,Mandaue City
PH Pasay,Parañaque,Paranaque,Las Piñas,Muntinlupa,Marikina,Cavite,Laguna,Pampanga,Angeles City,Batangas,Bulacan,Zamboanga,Cagayan de Oro
PH Metro Manila,General Santos,Mandaue,Lapu-Lapu City,Antipolo,Rizal,Clark,Subic,Tarlac,Dumaguete,Naga City,Lipa City
NG Lagos,Abuja,Ibadan,Kano,Port Harcourt,Benin City,Kaduna,Enugu,Jos,Ilorin,Owerri,Uyo,Abeokuta,Calabar,Warri,Onitsha,Akure,Ikeja,Lekki,Apapa,Aba,Asaba
GH Accra,Kumasi,Tema,Takoradi,Tamale,Cape Coast
KE Nairobi,Mombasa,Kisumu,Nakuru,Eldoret,Thika,Nyeri
UG Kampala,Entebbe,Jinja
TZ Dar es Salaam,Arusha,Dodoma,Mwanza,Zanzibar
RW Kigali
ET Addis Ababa
ZA Johannesburg,Cape Town,Durban,Pretoria,Port Elizabeth,Bloemfontein,Rustenburg,Gauteng,Sandton,Midrand,Centurion,Gqeberha,KwaZulu-Natal,Polokwane,Nelspruit,East London,Stellenbosch
ZW Harare,Bulawayo,Mutare
ZM Lusaka,Kitwe,Ndola
BW Gaborone
NA Windhoek
MZ Maputo
AO Luanda
EG Cairo,Alexandria Egypt,Giza,Heliopolis,Nasr City,Maadi,Mansoura,Tanta
MA Casablanca,Rabat,Marrakech,Fès,Fez,Tanger,Tangier,Agadir
DZ Algiers,Alger,Oran,Constantine
TN Tunis,Sfax,Sousse
CM Douala,Yaoundé,Yaounde,Bamenda,Buea
SN Dakar
CI Abidjan
CD Kinshasa,Lubumbashi
GA Libreville
TG Lomé,Lome
BJ Cotonou
AE Dubai,Abu Dhabi,Sharjah,Ajman,Ras Al Khaimah,Al Ain,Fujairah,Jebel Ali,Umm Al Quwain
SA Riyadh,Jeddah,Dammam,Mecca,Makkah,Medina,Al Khobar,Khobar,Jubail,Yanbu,Dhahran
QA Doha,Al Rayyan
KW Kuwait City,Salmiya,Hawally,Shuwaikh,Farwaniya
BH Manama,Muharraq
OM Muscat,Salalah,Sohar,Ruwi
JO Amman,Irbid,Zarqa
LB Beirut,Tripoli Lebanon,Jounieh
IL Tel Aviv,Jerusalem,Haifa,Herzliya,Petah Tikva
IQ Baghdad,Erbil,Basra
IR Tehran,Teheran,Mashhad,Isfahan,Esfahan,Shiraz,Tabriz,Karaj,Ahvaz,Qom,Rasht
TR Istanbul,Ankara,Izmir,İzmir,Bursa,Antalya,Adana,Gaziantep,Konya
CN Beijing,Shanghai,Guangzhou,Shenzhen,Chengdu,Chongqing,Tianjin,Wuhan,Hangzhou,Nanjing,Xi'an,Suzhou,Qingdao,Dalian,Shenyang,Dongguan,Ningbo,Xiamen,Foshan,Guangdong,Zhejiang,Jiangsu,Fujian,Harbin,Zhengzhou,Changsha,Jinan,Kunming
TW Taipei,Kaohsiung,Taichung,Hsinchu,Tainan
HK Kowloon,Wan Chai,Tsim Sha Tsui,Kwun Tong
JP Tokyo,Osaka,Yokohama,Nagoya,Kyoto,Fukuoka,Sapporo,Kobe
KR Seoul,Busan,Incheon,Daegu,Daejeon,Gyeonggi-do,Seongnam,Suwon
VN Hanoi,Ha Noi,Ho Chi Minh City,Ho Chi Minh,Saigon,Da Nang,Binh Duong,Hai Phong,Dong Nai,HCMC,Can Tho
TH Bangkok,Chiang Mai,Phuket,Pattaya,Chonburi
MY Kuala Lumpur,Selangor,Penang,Johor Bahru,Petaling Jaya,Shah Alam,Kota Kinabalu,Kuching,Johor
ID Jakarta,Surabaya,Bandung,Medan,Bekasi,Semarang,Bali,Tangerang
KZ Almaty,Astana,Nur-Sultan
UZ Tashkent,Samarkand
GE Tbilisi,Batumi
AM Yerevan
AZ Baku
RU Moscow,Saint Petersburg,St. Petersburg,Novosibirsk,Yekaterinburg,Kazan
UA Kyiv,Kiev,Kharkiv,Lviv,Odesa,Odessa,Dnipro,Zaporizhzhia,Vinnytsia
BY Minsk
PL Warsaw,Warszawa,Krakow,Kraków,Wroclaw,Wrocław,Gdansk,Gdańsk,Poznan,Poznań,Lodz,Katowice
RO Bucharest,București,Cluj-Napoca,Timisoara,Iasi,Brasov
MD Chisinau,Chișinău
BG Sofia,Plovdiv,Varna
RS Belgrade,Novi Sad
HR Zagreb,Split Croatia
HU Budapest
CZ Prague,Praha,Brno
AL Tirana
GR Athens Greece,Thessaloniki
DE Berlin,Munich,München,Hamburg,Frankfurt,Cologne,Köln,Stuttgart,Düsseldorf,Leipzig,Dresden,Hannover,Nuremberg,Nürnberg
AT Vienna,Wien,Graz,Salzburg
CH Zurich,Zürich,Geneva,Genève,Basel,Bern,Lausanne
FR Paris,Lyon,Marseille,Toulouse,Nantes,Bordeaux,Lille,Strasbourg,Montpellier,Rennes,Nice
BE Brussels,Bruxelles,Antwerp,Ghent,Liège
NL Amsterdam,Rotterdam,The Hague,Utrecht,Eindhoven
ES Madrid,Barcelona,Valencia Spain,Seville,Sevilla,Bilbao,Málaga,Malaga,Zaragoza
PT Lisbon,Lisboa,Porto,Braga,Coimbra
IT Rome,Roma,Milan,Milano,Naples,Napoli,Turin,Torino,Bologna,Firenze
IE Dublin,Cork,Galway,Limerick,Waterford
GB London,Manchester,Birmingham,Leeds,Glasgow,Edinburgh,Liverpool,Bristol,Sheffield,Cardiff,Belfast,Nottingham,Leicester,Newcastle upon Tyne,Coventry,Bradford,Reading Berkshire,Aberdeen,Croydon,Swansea,Milton Keynes,Brighton,Plymouth,Southampton,Middlesex,Surrey,Essex,Kent,West Midlands,West Yorkshire,Greater Manchester,Merseyside,Hounslow,Ilford
SE Stockholm,Gothenburg,Malmö
NO Oslo,Bergen
DK Copenhagen
FI Helsinki
US New York,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose CA,San Francisco,Seattle,Denver,Boston,Detroit,Atlanta,Miami,Las Vegas,Portland OR,Minneapolis,Brooklyn,Queens NY,New Jersey,California,Texas,Florida,Illinois,Massachusetts,Pennsylvania,Ohio,Michigan,North Carolina,Virginia,Arizona,Colorado,Maryland,Austin,Orlando,Tampa,Charlotte,Baltimore,Sacramento,Cleveland,Pittsburgh,Minnesota,Wisconsin,Oregon,Utah,Nevada,Tennessee,Indiana,Missouri
CA Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Ottawa,Winnipeg,Mississauga,Brampton,Hamilton Ontario,Surrey BC,Laval,Halifax,Markham,Vaughan,Gatineau,Saskatoon,Kitchener,Burnaby,Regina,Richmond BC,Oakville,Oshawa,Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Prince Edward Island,Yukon,Kelowna,Abbotsford,Scarborough,Etobicoke,North York,Moncton,Fredericton,Lethbridge,Red Deer,Kamloops,Nanaimo,Guelph,Barrie,Waterloo,Sudbury,Thunder Bay,St. John's,Coquitlam,Sherbrooke,Longueuil,Trois-Rivières,Fort McMurray,Grande Prairie,Medicine Hat,Brandon MB,Whitehorse,Yellowknife,Nunavut
MX Mexico City,Ciudad de México,CDMX,Guadalajara,Monterrey,Puebla,Tijuana,Cancún,Cancun,Mérida,Querétaro,Jalisco,Nuevo León,Quintana Roo,Toluca,Ciudad Juárez
BR São Paulo,Sao Paulo,Rio de Janeiro,Brasília,Brasilia,Salvador Bahia,Fortaleza,Belo Horizonte,Curitiba,Porto Alegre,Recife,Goiânia,Manaus,Campinas,Florianópolis,Minas Gerais,Paraná
CO Bogotá,Bogota,Medellín,Medellin,Cali Colombia,Barranquilla,Cartagena,Bucaramanga
AR Buenos Aires,Córdoba Argentina,Rosario,Mendoza
CL Santiago de Chile,Valparaíso,Concepción
PE Lima,Arequipa,Trujillo
EC Quito,Guayaquil
VE Caracas,Maracaibo
BO La Paz Bolivia,Santa Cruz de la Sierra
UY Montevideo
PY Asunción
CR San José Costa Rica,San Jose Costa Rica
PA Panama City
GT Guatemala City
HN Tegucigalpa,San Pedro Sula
SV San Salvador
DO Santo Domingo
CU Havana,La Habana
JM Kingston Jamaica,Montego Bay,Kingston W.I.,Spanish Town
TT Port of Spain,San Fernando,Chaguanas
GY Georgetown Guyana
HT Port-au-Prince
BB Bridgetown
BS Nassau
AU Sydney,Melbourne,Brisbane,Perth,Adelaide,Canberra,NSW,Queensland,Hobart,Gold Coast,New South Wales
NZ Auckland,Wellington,Christchurch
FJ Suva
SG Jurong
MU Port Louis
MM Yangon
KH Phnom Penh
MN Ulaanbaatar
"""
DIALLING = {
    "1": "US", "7": "RU", "20": "EG", "27": "ZA", "30": "GR", "31": "NL", "32": "BE", "33": "FR", "34": "ES",
    "36": "HU", "39": "IT", "40": "RO", "41": "CH", "43": "AT", "44": "GB", "45": "DK", "46": "SE", "47": "NO",
    "48": "PL", "49": "DE", "51": "PE", "52": "MX", "53": "CU", "54": "AR", "55": "BR", "56": "CL", "57": "CO",
    "58": "VE", "60": "MY", "61": "AU", "62": "ID", "63": "PH", "64": "NZ", "65": "SG", "66": "TH", "81": "JP",
    "82": "KR", "84": "VN", "86": "CN", "90": "TR", "91": "IN", "92": "PK", "93": "AF", "94": "LK", "95": "MM",
    "98": "IR", "212": "MA", "213": "DZ", "216": "TN", "218": "LY", "220": "GM", "221": "SN", "223": "ML",
    "224": "GN", "225": "CI", "226": "BF", "227": "NE", "228": "TG", "229": "BJ", "230": "MU", "231": "LR",
    "232": "SL", "233": "GH", "234": "NG", "235": "TD", "237": "CM", "241": "GA", "242": "CG", "243": "CD",
    "244": "AO", "249": "SD", "250": "RW", "251": "ET", "252": "SO", "254": "KE", "255": "TZ", "256": "UG",
    "257": "BI", "258": "MZ", "260": "ZM", "261": "MG", "263": "ZW", "264": "NA", "265": "MW", "267": "BW",
    "291": "ER", "351": "PT", "352": "LU", "353": "IE", "354": "IS", "355": "AL", "356": "MT", "357": "CY",
    "358": "FI", "359": "BG", "370": "LT", "371": "LV", "372": "EE", "373": "MD", "374": "AM", "375": "BY",
    "380": "UA", "381": "RS", "382": "ME", "385": "HR", "386": "SI", "387": "BA", "389": "MK", "420": "CZ",
    "421": "SK", "501": "BZ", "502": "GT", "503": "SV", "504": "HN", "505": "NI", "506": "CR", "507": "PA",
    "509": "HT", "591": "BO", "592": "GY", "593": "EC", "595": "PY", "598": "UY", "852": "HK", "853": "MO",
    "855": "KH", "856": "LA", "880": "BD", "886": "TW", "960": "MV", "961": "LB", "962": "JO", "963": "SY",
    "964": "IQ", "965": "KW", "966": "SA", "967": "YE", "968": "OM", "970": "PS", "971": "AE", "972": "IL",
    "973": "BH", "974": "QA", "975": "BT", "976": "MN", "977": "NP", "992": "TJ", "993": "TM", "994": "AZ",
    "995": "GE", "996": "KG", "998": "UZ",
}  # fmt: skip


@cache
def countries() -> dict[str, str]:
    """Map the names of countries, in lower case, to their codes."""
    table: dict[str, str] = {}
    for entry in _COUNTRIES.replace("\n", ";").split(";"):
        if entry:
            table |= {name.lower().rstrip("."): entry[:2] for name in entry[3:].split(",")}
    return table


@cache
def cities() -> dict[str, str]:
    """Map the names of cities and regions, in lower case, to their countries."""
    table: dict[str, str] = {}
    for line in _CITIES.strip().splitlines():
        table |= {name.lower().rstrip("."): line[:2] for name in line[3:].split(",")}
    return table
