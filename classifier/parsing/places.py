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
SV El Salvador;ER Eritrea;EE Estonia;ET Ethiopia;FJ Fiji;FI Finland;FR France;GA Gabon;GM Gambia;GE Republic of Georgia,Tbilisi Georgia
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
VN Vietnam,Viet Nam,VIET NAM;YE Yemen;ZM Zambia;ZW Zimbabwe;GD Grenada;LS Lesotho;SZ Eswatini,Swaziland;GQ Equatorial Guinea;GL Greenland;PG Papua New Guinea;WS Samoa;TO Tonga;VU Vanuatu;CV Cape Verde,Cabo Verde;DJ Djibouti;MR Mauritania;BB Barbados,W.I.;DM Dominica;AD Andorra;SC Seychelles;LC Saint Lucia,St. Lucia;AG Antigua
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
US Alaska,Hawaii,Kansas,Idaho,Montana,Nebraska,Oklahoma,Louisiana,Alabama,Arkansas,Kentucky
US Connecticut,New Mexico,Vermont,Wyoming,South Carolina,South Dakota,North Dakota,New Hampshire
US Rhode Island,Delaware,Toledo,Anchorage,Fresno,Cincinnati,Columbus,Milwaukee,Indianapolis
US Nashville,Memphis,Louisville,Kansas City,New Orleans,Salt Lake City,El Paso,Fort Worth
US Jacksonville,Raleigh,Omaha,Tucson,Albuquerque,Long Beach,Oakland,Honolulu,Richmond Virginia
US St. Louis,Queens
CA Windsor Ontario,Banff,Canmore,Whistler,Jasper Alberta,Brandon Manitoba,Saint John,Charlottetown
CA Brantford,Cambridge Ontario,St. Catharines,Niagara Falls,Peterborough Ontario,Lloydminster
CA Prince George,Langley,Delta BC,Okanagan,Victoria BC,Pickering,Ajax Ontario,Milton Ontario
CA Richmond Hill,Woodbridge,Nepean,Kanata,Levis,Lévis,Saguenay,Dartmouth NS,Airdrie
CA Cochrane Alberta,Moose Jaw,Prince Albert,Steinbach,Winkler
GB Swindon,Wolverhampton,Derby,Stoke-on-Trent,Luton,Slough,Oxford,Portsmouth,Bournemouth,Norwich
GB Exeter,Sunderland,Middlesbrough,Dundee,Inverness,Hertfordshire,Berkshire,Hampshire,Devon
GB Cornwall,Cumbria,Lancashire,Yorkshire,Lincolnshire,Norfolk,Suffolk,Dorset,Somerset,Wiltshire
GB Staffordshire,Warwickshire,Shropshire,Cheshire,Northamptonshire,Cambridgeshire,Buckinghamshire
GB Oxfordshire,Gloucestershire,Worcestershire,Leicestershire,Derbyshire,Nottinghamshire
GB Tyne and Wear,Swansea
IE Co. Cork,Co. Dublin,Kilkenny,Sligo,Drogheda,Dundalk,Co. Kerry,Co. Mayo,Tralee,Letterkenny
IE Athlone
DE Nürnberg,Dortmund,Essen,Bremen,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Mannheim
DE Karlsruhe,Augsburg,Wiesbaden,Aachen,Kiel,Bavaria,Bayern,Freiburg
AT Linz,Innsbruck,Klagenfurt
CH Luzern,Winterthur,St. Gallen,Lugano
GR Athens,Piraeus,Patras,Heraklion
PE Miraflores,Cusco,Callao
NO Trondheim,Stavanger
DK Aarhus,Odense,Kobenhavn,København
FI Espoo,Tampere,Turku
SE Uppsala,Göteborg
ES Valencia,Alcalá de Henares,Murcia,Alicante,Granada,Vigo
PT Faro,Setúbal,Aveiro,Funchal
IT Palermo,Genoa,Genova,Verona,Catania,Bari,Venezia,Venice
FR Brest,Grenoble,Le Havre,Reims,Dijon,Angers,Nîmes,Clermont-Ferrand
CN Hong Kong SAR China,Hefei,Fuzhou,Wuxi,Zhuhai,Shantou,Nanchang,Urumqi,Shandong,Hunan,Hubei
CN Sichuan,Henan,Hebei
JP Higashiosaka,Hiroshima,Sendai,Chiba,Saitama,Kawasaki,Aichi,Kanagawa,Hokkaido
KR Gwangju,Ulsan,Gyeonggi
TH Nonthaburi,Samut Prakan,Koh Samui,Rayong
VN Hue,Nha Trang,Vung Tau
MY Klang,Subang Jaya,Ipoh,Malacca,Melaka,Sabah,Sarawak,Cyberjaya,Putrajaya,Batu Caves,Cheras
ID Yogyakarta,Denpasar,Makassar,Jawa Barat,West Java,Central Jakarta,Batam
IN Marathahalli,Andheri,Gurugram Haryana,Punjab,Panaji,Siliguri,Tirupati,Tiruchirappalli
IN Salem Tamil Nadu,Warangal,Bhilai,Cuttack,Ajmer,Bikaner,Jammu,Srinagar,Shimla,Aurangabad,Solapur
IN Hubli,Belgaum,Puducherry,Pondicherry,Himachal Pradesh,Assam,Chhattisgarh,Nagar Haveli,Kottayam
IN Palakkad,Kannur,Kollam,Ernakulam,Hosur,Nellore,Guntur
PK Punjab Pakistan,Sindh,Mirpur,Jhelum,Okara,Rahim Yar Khan,Khyber Pakhtunkhwa
MA Casablanca,Rabat,Marrakech,Marrakesh,Tanger,Tangier,Fès,Fez,Agadir,Kénitra
SN Dakar,Thiès
ML Bamako
CI Abidjan
CM Douala,Yaoundé,Yaounde
TN Tunis,Sfax,Sousse
DZ Algiers,Alger,Oran
EG Cairo,Alexandria,Giza,Hurghada,Sharm El Sheikh,Port Said,Nasr City,Heliopolis,Mansoura,Tanta
NG Lagos,Abuja,Port Harcourt,Ibadan,Kano,Kaduna,Benin City,Enugu,Ikeja,Lagos State,Rivers State
NG Onitsha,Aba,Warri,Calabar,Jos,Owerri,Uyo,Abeokuta,Ilorin,Lekki
GH Accra,Kumasi,Tema,Takoradi,Tamale,Cape Coast
KE Nairobi,Mombasa,Kisumu,Nakuru,Eldoret,Thika
UG Kampala,Entebbe,Jinja,Mbarara,Gulu
TZ Dar es Salaam,Arusha,Dodoma,Mwanza,Zanzibar
ZM Lusaka,Kitwe,Ndola,Livingstone
ZW Harare,Bulawayo,Mutare,Gweru
ZA Johannesburg,Cape Town,Durban,Pretoria,Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape
ZA Port Elizabeth,Bloemfontein,Sandton,Gqeberha,Polokwane,Midrand,Centurion,Stellenbosch
NA Windhoek,Swakopmund,Walvis Bay
BW Gaborone,Francistown,Maun
MZ Maputo,Beira
AO Luanda
RW Kigali
ET Addis Ababa,Addis Abeba,Hawassa
SD Khartoum
SO Mogadishu,Hargeisa
CD Kinshasa,Lubumbashi
SL Freetown
LR Monrovia
GM Banjul
MG Antananarivo
MW Lilongwe,Blantyre
TG Lomé
BJ Cotonou
BF Ouagadougou
NE Niamey
GN Conakry
NP Kathmandu,Pokhara,Lalitpur,Biratnagar,Thamel,Bhaktapur
BD Dhaka,Chittagong,Chattogram,Sylhet,Khulna,Gazipur,Narayanganj,Rajshahi,Savar,Gulshan
LK Colombo,Kandy,Galle,Kurunegala,Negombo,Jaffna
MM Mandalay,Yangon Region,Naypyidaw
PH Manila,Quezon City,Makati,Cebu,Cebu City,Davao,Davao City,Taguig,Pasig,Ortigas,Mandaluyong
PH Pasay,Caloocan,Iloilo,Bacolod,Baguio,Metro Manila,Laguna,Cavite,Batangas,Bulacan,Pampanga
PH Cagayan de Oro,Zamboanga,Las Piñas,Parañaque,Muntinlupa,Marikina,Alabang,General Santos
PH Angeles City,Antipolo,Rizal
AE Dubai,Abu Dhabi,Sharjah,Ajman,Ras Al Khaimah,Fujairah,Al Ain,Umm Al Quwain,Jebel Ali,Deira
AE Bur Dubai,Musaffah,Mussafah
SA Riyadh,Jeddah,Dammam,Al Khobar,Khobar,Jubail,Makkah,Mecca,Madinah,Medina,Yanbu,Tabuk
QA Doha,Al Khor,Lusail,Al Wakrah
KW Kuwait City,Salmiya
IR Tehran Iran,Kermanshah,Bushehr,Abadan
IQ Sulaymaniyah,Najaf,Mosul
TR Eskişehir,Kocaeli,Mersin,Kadıköy,Kadikoy,Şişli,Beşiktaş
IL Beer Sheva,Netanya,Ramat Gan,Rishon LeZion
AM Gyumri
GE Kutaisi,Telavi
UZ Bukhara,Namangan
KG Bishkek
TJ Dushanbe
TM Ashgabat
AF Kabul,Herat
MN Ulan Bator
RU St Petersburg,Nizhny Novgorod,Samara,Krasnodar,Rostov-on-Don,Chelyabinsk,Omsk,Ufa,Perm,Voronezh
RU Vladivostok
UA Kherson,Poltava,Chernivtsi,Ternopil,Ivano-Frankivsk,Zhytomyr
BY Gomel,Brest Belarus,Grodno,Vitebsk,Mogilev
PL Szczecin,Bydgoszcz,Lublin,Łódź,Rzeszów,Gdynia,Katowice Poland
LT Vilnius,Kaunas,Klaipeda
LV Riga
EE Tallinn,Tartu
SK Bratislava,Košice
SI Ljubljana,Maribor
BA Sarajevo,Banja Luka,Mostar
MK Skopje
ME Podgorica
RO Constanta,Constanța,Craiova,Sibiu,Oradea,Timișoara,Iași,Brașov
HU Debrecen,Szeged
CZ Ostrava,Plzeň
BG Burgas,Ruse
IS Reykjavik,Reykjavík
LU Luxembourg City
MT Valletta,Sliema
CY Nicosia,Limassol,Larnaca
BR Campinas/SP,São José dos Campos,Ribeirão Preto,Vitória,Bahia,Santa Catarina,Rio Grande do Sul
MX León Guanajuato,San Luis Potosí,Chihuahua,Hermosillo,Saltillo,Aguascalientes,Morelia,Veracruz
MX Playa del Carmen,Zapopan,Estado de México
CO Cali,Pereira,Manizales,Cúcuta,Ibagué,Antioquia,Cundinamarca
AR Córdoba,La Plata,Luján de Cuyo,Tucumán,Mar del Plata
CL Santiago,Viña del Mar,Antofagasta,Temuco
EC Cuenca,Tabacundo,Pichincha,Ambato
GT Quetzaltenango,Guatemala,Ciudad de Guatemala
BO La Paz,Cochabamba
NI Managua
HN La Ceiba
SV San Salvador
CR San José,Heredia,Alajuela
DO Punta Cana
JM Kingston,Ocho Rios,Mandeville,Negril
TT Arima
GY Georgetown
BZ Belize City
CU Varadero
VE Valencia Venezuela,Maracay
AU Victoria Australia,Darwin,Cairns,Townsville,Geelong,Newcastle NSW,Wollongong,Parramatta
AU Ballarat,Tasmania,South Australia,Western Australia
NZ Hamilton New Zealand,Dunedin,Tauranga,Queenstown,Napier,Rotorua
FJ Nadi,Lautoka
GL Nuuk
PG Port Moresby
WS Apia
TW New Taipei,Taoyuan
HK Central Hong Kong,Causeway Bay,Mong Kok,Quarry Bay,Sheung Wan,New Territories
SG Singapore
BN Bandar Seri Begawan
LA Vientiane
MV Malé
BT Thimphu
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

# Area codes of the North American numbering plan outside the United States.
AREAS = {
    "CA": frozenset((
        204, 226, 236, 249, 250, 257, 263, 289, 306, 343, 354, 365, 367, 368, 382, 403, 416, 418, 428, 431, 437, 438,
        450, 460, 468, 474, 506, 514, 519, 548, 579, 581, 584, 587, 604, 613, 639, 647, 672, 683, 705, 709, 742, 753,
        778, 780, 782, 807, 819, 825, 867, 873, 879, 902, 905, 942,
    )),
    "JM": frozenset((658, 876)), "TT": frozenset((868,)), "BB": frozenset((246,)), "BS": frozenset((242,)),
    "DO": frozenset((809, 829, 849)), "GD": frozenset((473,)), "LC": frozenset((758,)), "AG": frozenset((268,)),
}  # fmt: skip
_OWN_DOMAIN = (
    "ca in pk bd lk np ae sa qa kw om bh ng gh ke ug tz za zm zw ph my id sg th vn cn jp kr tw hk au nz ie fr de it"
    " es pt nl be ch at pl ro bg hu cz sk ua ru by tr ir iq eg ma tn dz jo lb il br ar cl pe ec mx ve gt cr pa jm tt"
    " se no dk fi ee lv lt gr hr rs si al md am az ge kz uz rw et sn cm mu na bw mz ao mm kh"
).split()  # domains that also stand for something else (co, me, tv, io, ai) are left out
DOMAINS = {domain: domain.upper() for domain in _OWN_DOMAIN} | {"uk": "GB"}
_CURRENCIES = """
IN inr,lakhs,lakh,lpa,₹;PK pkr;BD bdt,taka;LK lkr;NP npr;AE aed,dhs,dirhams;SA sar,riyals;QA qar;KW kwd;OM omr;BH bhd
NG ngn,naira,₦;GH ghs,cedis,gh¢,gh₵;KE kes,ksh,kshs;UG ugx;TZ tzs;ZA zar,rand;ZM zmw,kwacha;PH php,₱,pesos filipinos
MY myr,rm;ID idr,rupiah;SG sgd,s$;TH thb,baht;VN vnd,₫;CN rmb,cny,yuan;JP jpy,yen;KR krw,won,₩;TW twd,nt$,ntd
HK hkd,hk$;AU aud,a$;NZ nzd;GB gbp,£;CH chf;PL pln,zloty;RO ron,lei;BG bgn;HU huf;CZ czk;UA uah;RU rub,roubles,rubles
BY byn;TR try,₺;IR irr,rials,toman,tomans;EG egp;MA mad;TN tnd;JO jod;IL nis,ils,shekels;BR brl,reais,r$;AR ars;CL clp
PE pen,soles;CO cop;MX mxn;JM jmd;TT ttd;SE sek;NO nok;DK dkk;AM amd;AZ azn;GE gel;KZ kzt,tenge;UZ uzs,sums;RW rwf
ET etb,birr;MM mmk,kyat,kyats;MU mur;BW bwp,pula;NA nad;MZ mzn;KH khr;CA cad,c$;SL sll,le;FJ fjd;LB lbp;IQ iqd
"""
CURRENCIES = {
    name: entry[:2]
    for entry in _CURRENCIES.strip().replace("\n", ";").split(";")
    for name in entry[3:].split(",")
}  # those that one country alone has


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
