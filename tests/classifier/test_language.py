"""The language of a text is named when it is clear, and English is never refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.errors import LetterError
from classifier.function_words import ENGLISH, FOREIGN, NAMES
from classifier.language import language_of, refuse_foreign
from classifier.reading import parse_bytes

CASES = Path(__file__).parents[1] / "cases"
LETTERS = {
    "es": (
        "A quien corresponda: Por la presente certificamos que la señora María López "
        "trabajó en nuestra empresa como contadora desde marzo de 2019 hasta junio de "
        "2022. Sus funciones principales fueron las siguientes: preparar las "
        "conciliaciones bancarias y registrar los asientos en el libro mayor."
    ),
    "pt": (
        "Declaramos para os devidos fins que a senhora Maria Souza trabalhou em nossa "
        "empresa como contadora de março de 2019 a junho de 2022. As suas funções eram: "
        "preparar as conciliações bancárias, efetuar os pagamentos aos fornecedores e "
        "elaborar a folha de pagamento dos empregados."
    ),
    "it": (
        "Si attesta che la signora Maria Rossi ha lavorato presso la nostra azienda come "
        "contabile dal marzo 2019 al giugno 2022. Le sue mansioni erano: preparare le "
        "riconciliazioni bancarie, gestire i pagamenti dei fornitori e delle fatture e "
        "tenere i libri contabili della società."
    ),
    "de": (
        "Frau Maria Schmidt war vom 1. März 2019 bis zum 30. Juni 2022 als Buchhalterin "
        "in unserem Unternehmen beschäftigt. Zu ihren Aufgaben gehörten die Abstimmung "
        "der Bankkonten, die Bearbeitung von Rechnungen und die Vorbereitung der "
        "monatlichen Abschlüsse für den Geschäftsführer."
    ),
    "nl": (
        "Hierbij verklaren wij dat mevrouw Maria de Vries van maart 2019 tot juni 2022 "
        "als boekhouder bij ons heeft gewerkt. Haar taken waren het afstemmen van de "
        "bankrekeningen, het verwerken van facturen en het voorbereiden van de salarissen "
        "voor het personeel."
    ),
    "pl": (
        "Zaświadcza się, że pani Maria Kowalska była zatrudniona w naszej firmie na "
        "stanowisku księgowej od marca 2019 do czerwca 2022. Do jej obowiązków należało "
        "uzgadnianie kont bankowych, księgowanie faktur oraz przygotowanie listy płac dla "
        "pracowników i sprawozdań za każdy miesiąc."
    ),
    "ro": (
        "Prin prezenta se adeverește că doamna Maria Popescu a fost angajată în cadrul "
        "societății noastre ca contabil din martie 2019 până în iunie 2022. Atribuțiile "
        "sale au fost: întocmirea reconcilierilor bancare, înregistrarea facturilor și "
        "pregătirea statelor de plată pentru angajați."
    ),
    "cs": (
        "Potvrzujeme, že paní Marie Nováková byla zaměstnána v naší společnosti jako "
        "účetní od března 2019 do června 2022. Její náplní práce bylo účtování faktur, "
        "příprava mezd pro zaměstnance a kontrola bankovních účtů za každý měsíc, při "
        "které se účtuje na pobočkách."
    ),
    "hu": (
        "Igazoljuk, hogy Kovács Mária 2019 márciusától 2022 júniusáig a cégünknél "
        "dolgozott könyvelő munkakörben. Feladatai közé tartozott a bankszámlák "
        "egyeztetése, a számlák könyvelése és a bérek elkészítése, valamint az éves "
        "beszámoló, és egy csoport vezetése is."
    ),
    "tr": (
        "Maria Yılmaz, 2019 Mart ile 2022 Haziran tarihleri arasında şirketimizde "
        "muhasebeci olarak çalışmıştır. Görevleri banka hesaplarının mutabakatı, "
        "faturaların işlenmesi ve çalışanlar için bordro hazırlanması olup bu görevleri "
        "bir yıl boyunca başarı ile yürütmüştür."
    ),
    "sv": (
        "Härmed intygas att Maria Svensson har varit anställd hos oss som "
        "redovisningsekonom från mars 2019 till juni 2022. Hennes arbetsuppgifter var att "
        "stämma av bankkonton, att bokföra fakturor och att förbereda löner för "
        "personalen samt det som hör till."
    ),
    "da": (
        "Det bekræftes hermed at Maria Jensen har været ansat hos os som bogholder fra "
        "marts 2019 til juni 2022. Hendes opgaver var at afstemme bankkonti, at bogføre "
        "fakturaer og at forberede lønninger til medarbejderne samt det som hører til af "
        "rapporter."
    ),
    "fi": (
        "Todistamme, että Maria Virtanen on ollut yrityksemme palveluksessa "
        "kirjanpitäjänä maaliskuusta 2019. Hänen tehtäviinsä kuului tilien täsmäytys ja "
        "laskujen käsittely sekä palkkojen valmistelu, ja hän on tehnyt myös raportteja, "
        "jotka ovat olleet tarkkoja tai erinomaisia."
    ),
    "id": (
        "Dengan ini menerangkan bahwa Maria Santoso telah bekerja di perusahaan kami "
        "sebagai staf akuntansi dari Maret 2019 sampai Juni 2022. Tugasnya adalah "
        "menyiapkan rekonsiliasi bank, memproses faktur dan menyiapkan gaji untuk "
        "karyawan yang bekerja pada kantor ini."
    ),
    "tl": (
        "Ito ay nagpapatunay na si Maria Santos ay nagtrabaho sa aming kumpanya bilang "
        "tagapagtala mula Marso 2019 hanggang Hunyo 2022. Ang kanyang mga tungkulin ay "
        "ang paghahanda ng mga ulat para sa bangko at ang pagbabayad ng sahod ng mga "
        "empleyado."
    ),
    "vi": (
        "Công ty chúng tôi xác nhận bà Nguyễn Thị Mai đã làm việc tại công ty với chức vụ "
        "kế toán từ tháng 3 năm 2019 đến tháng 6 năm 2022. Công việc của bà là đối chiếu "
        "các tài khoản ngân hàng và chuẩn bị bảng lương cho nhân viên."
    ),
    "hr": (
        "Potvrđujemo da je gospođa Marija Horvat bila zaposlena u našoj tvrtki kao "
        "knjigovođa od ožujka 2019. do lipnja 2022. Njezini zadaci su bili usklađivanje "
        "bankovnih računa, knjiženje faktura i priprema plaća za zaposlenike te izrada "
        "izvještaja po nalogu uprave."
    ),
    "sq": (
        "Vërtetohet se zonja Maria Hoxha ka punuar në kompaninë tonë si kontabiliste nga "
        "marsi 2019 deri në qershor 2022. Detyrat e saj ishin përgatitja e rakordimeve "
        "bankare, regjistrimi i faturave dhe përgatitja e pagave për punonjësit që ishin "
        "në zyrë."
    ),
    "sw": (
        "Hii ni kuthibitisha kuwa Maria Juma alifanya kazi katika kampuni yetu kama "
        "mhasibu kwa miaka mitatu. Kazi zake zilikuwa kuandaa hesabu za benki na kulipa "
        "mishahara ya wafanyakazi kwa wakati, na pia kuandaa ripoti za fedha kwa meneja."
    ),
    "nb": (
        "Det bekreftes herved at Maria Hansen har vært ansatt hos oss som regnskapsfører "
        "fra mars 2019 til juni 2022. Hennes oppgaver var å avstemme bankkonti, å føre "
        "fakturaer og å klargjøre lønn til de ansatte, samt det som hører til av "
        "rapporter."
    ),
    "ru": (
        "Настоящим подтверждаем, что Мария Иванова работала в нашей компании бухгалтером "
        "с марта 2019 по июнь 2022 года."
    ),
    "uk": (
        "Цим підтверджуємо, що Марія Іваненко працювала в нашій компанії бухгалтером з "
        "березня 2019 року. Її обов'язки включали звіряння рахунків."
    ),
    "ar": (
        "نشهد نحن شركة النور بأن السيدة مريم أحمد عملت لدينا محاسبة من مارس 2019 إلى "
        "يونيو 2022 وكانت مهامها إعداد التسويات البنكية"
    ),
    "fa": (
        "بدینوسیله گواهی می‌شود که خانم مریم احمدی از سال ۱۳۹۷ در این شرکت به عنوان "
        "حسابدار مشغول به کار بوده است و وظایف ایشان تهیه گزارش های مالی"
    ),
    "ur": (
        "تصدیق کی جاتی ہے کہ محترمہ مریم احمد نے ہماری کمپنی میں بطور اکاؤنٹنٹ کام کیا ہے "
        "اور ان کے فرائض یہ تھے"
    ),
    "hi": ("यह प्रमाणित किया जाता है कि श्रीमती मारिया ने हमारी कंपनी में लेखाकार के रूप में कार्य किया है।"),
    "zh": (
        "兹证明王丽女士自2019年3月至2022年6月在我公司担任会计，主要职责包括编制"
        "银行对账单、处理应付账款。"
    ),
    "ja": (
        "マリア・サントスは2019年3月から2022年6月まで当社の経理担当として勤務したことを証明します。"
    ),
    "ko": (
        "마리아 산토스는 2019년 3월부터 2022년 6월까지 당사에서 회계 담"
        "당자로 근무하였음을 증명합니다."
    ),
    "pa": ("ਇਹ ਤਸਦੀਕ ਕੀਤਾ ਜਾਂਦਾ ਹੈ ਕਿ ਮਾਰੀਆ ਨੇ ਸਾਡੀ ਕੰਪਨੀ ਵਿੱਚ ਲੇਖਾਕਾਰ ਵਜੋਂ ਕੰਮ ਕੀਤਾ।"),
    "th": ("ขอรับรองว่า นางสาวมาเรีย ซานโตส ทำงานกับบริษัทในตำแหน่งพนักงานบัญชี"),
    "el": ("Βεβαιώνεται ότι η κυρία Μαρία Παπαδοπούλου εργάστηκε στην εταιρεία μας ως λογίστρια"),
    "he": ("אנו מאשרים כי גברת מרים כהן עבדה בחברתנו כמנהלת חשבונות"),
}
FRENCH = (
    "À qui de droit, nous attestons que Mme Marie Tremblay a travaillé au sein de notre entreprise "
    "en tant que comptable du 4 mars 2019 au 30 juin 2022. Elle était chargée de la préparation "
    "des rapprochements bancaires et de la tenue des livres pour les filiales."
)
ENGLISH_LETTER = (
    "This is to certify that Ms. Maria Santos worked with us as a Bookkeeper from March 2019 to "
    "June 2022. Her duties were to reconcile the bank accounts and to pay the vendors."
)


@pytest.mark.parametrize("code", LETTERS)
def test_letters_of_many_languages_are_recognised(code: str) -> None:
    assert language_of(LETTERS[code]) == code
    assert language_of(LETTERS[code].upper()) == code
    with pytest.raises(LetterError, match="and the catalogue covers English"):
        refuse_foreign(LETTERS[code])


def test_french_is_on_its_way() -> None:
    assert language_of(FRENCH) == "fr"
    with pytest.raises(LetterError, match=r"in French.*French is on its way.*translation"):
        parse_bytes(FRENCH.encode(), "lettre.txt")


@pytest.mark.parametrize("name", ["duties.jsonl", "letters.jsonl"])
def test_no_case_of_ours_is_refused(name: str) -> None:
    for row in (CASES / name).read_text(encoding="utf-8").splitlines():
        case = json.loads(row)
        text = case.get("text") or "\n".join(case["duties"])
        for form in (text, text.upper(), text.lower()):
            refuse_foreign(form)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "PLC, SCADA, HMI",
        "AP/AR, GL, bank recs, payroll 40 staff, T4s, GST",
        "sql etl dbt airflow spark; dim models; stakeholder mgmt",
        "COOKED RICE, MADE SOUP, CUT MEAT, WASH DISH, CLEAN KITCHEN, CARRY STOCK",
        "i am make food for customer and cleaning of the kitchen also cook de rice",
        "Chef de partie, mise en place, sous vide, garde manger, à la carte, crème brûlée",
        "Prepare tortillas, tacos al pastor, mole, tamales, salsa verde, pico de gallo",
        "Worked at Banco de la Nación, Calle de las Flores, San José de los Altos, Perú",
        "Réalisation de 3 projets",
        "工作",
        "Java, Spring Boot, 微服务",
    ],
)
def test_terse_and_odd_english_is_let_through(text: str) -> None:
    assert language_of(text) in (None, "en")
    refuse_foreign(text)


@pytest.mark.parametrize("code", ["fr", "es", "de", "zh", "ar", "ru", "hi"])
def test_a_letter_with_an_english_part_is_let_through(code: str) -> None:
    other = FRENCH if code == "fr" else LETTERS[code]
    for text in (f"{other}\n\n{ENGLISH_LETTER}", f"{ENGLISH_LETTER}\n{other}"):
        assert language_of(text) == "en"


def test_a_foreign_letterhead_above_english_is_let_through() -> None:
    assert language_of(f"北京某某科技有限公司 北京市朝阳区某某路一号\n{ENGLISH_LETTER}") == "en"


def test_every_language_has_a_name() -> None:
    assert set(FOREIGN) <= set(NAMES)
    assert not [word for words in FOREIGN.values() for word in words if word in ENGLISH]


@given(st.text(max_size=300))
def test_any_text_has_a_language_or_none(text: str) -> None:
    language = language_of(text)
    assert language in (None, "en") or language in NAMES


def test_english_material_is_never_refused(shared: Path) -> None:
    for name in ("onet_dev.jsonl", "esco_dev.jsonl"):
        for row in (shared / "eval" / name).read_text(encoding="utf-8").splitlines():
            duties = json.loads(row)["duties"]
            assert language_of("\n".join(duties)) in (None, "en")
            assert {language_of(duty) for duty in duties} <= {None, "en"}


def test_french_material_is_recognised(shared: Path) -> None:
    path = shared / "noc2021" / "unit_groups.jsonl"
    for row in path.read_text(encoding="utf-8").splitlines():
        assert language_of("\n".join(json.loads(row)["main_duties_fr"])) == "fr"
