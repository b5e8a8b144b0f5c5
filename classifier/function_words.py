"""The small words that a language can't do without, and what languages are called.

Words that English has as well are left out of the foreign lists, and words that other
languages have out of the English one, so that each counts for one side only.
"""

from __future__ import annotations

_ENGLISH = """
the and with by from that this their which were been have has are our other his she they them
these those such where when into within between through during each any both including using who
whom would should could while than there its it your you what new ensure ensured daily
"""
ENGLISH = frozenset(_ENGLISH.split())

# Words that names, places and dishes have in English texts, too; they alone show nothing.
_IN_NAMES = """
à a al au aux da das de del della den der di do dos du e el en i il la las le los na no
of on op sa san te ten ter van vom von y zu
"""
IN_NAMES = frozenset(_IN_NAMES.split())

FOREIGN = {
    code: frozenset(words.split())
    for code, words in {
        "fr": "à s'il l'on le la les de des du et en une un dans aux au pour sur par avec que qui "
        "est sont ses son sa leur leurs ou ainsi nous vous été était cette ces il elle",
        "es": "el la los las de del y en un una para con por que se su sus es son al lo como entre "
        "sobre fue desde hasta esta este",
        "pt": "o os da das dos de e em um uma para com por que se na nas no nos ao aos seu sua foi "
        "como pela pelo são não entre",
        "it": "il lo gli le di del della dei delle e un una per con che nel nella alla al dal sono "
        "è presso come si dei degli sui tra suo",
        "de": "der das und den dem des mit von für im zu zur zum ein eine einer einen ist sind auf "
        "bei nach sowie als auch wurde über unter durch er sie",
        "nl": "de het een en van voor met op te zijn bij uit aan door naar werd heeft ook als tot "
        "onze deze dat wordt haar hij",
        "pl": "w z na i do oraz się od dla przez przy po jest są za nad pod ze lub był była jako "
        "pan pani że",
        "ro": "și si de la în cu pe din pentru al ale ai a fost este sau care prin lui unei unui "
        "către ca",
        "cs": "a v na s z do pro ve se po od při je jsou jako nebo za k byl byla ze že společnosti",
        "hu": "a az és egy hogy nem volt is meg vagy valamint illetve által alatt között szerint "
        "cég részére munkakörben",
        "tr": "ve bir bu ile için olarak olan da de tarihleri arasında tarafından gibi kadar görev "
        "şirketimizde olup",
        "sv": "och att det som en av för är med på till den har vid samt från om inte ett eller "
        "hos",
        "da": "og at det som en af er med på til den har ved samt fra om ikke et eller hos blev",
        "nb": "og å det som en av er med på til den har ved samt fra om ikke et eller hos ble",
        "fi": "ja on sekä oli hän että ovat tai kanssa mukaan myös joka jossa olen ollut",
        "id": "dan yang di dengan untuk pada dari ini itu adalah sebagai dalam kepada telah oleh "
        "atau serta tidak akan",
        "tl": "ang ng sa mga na at ay para si ni kay nang ito siya bilang kanyang mula hanggang "
        "kung",
        "vi": "và của các là cho trong với được có đã từ tại công việc một những người đến theo "
        "này",
        "hr": "i u na je se za da od sa s su kao te ili iz bio bila koji koja po kod",
        "sq": "dhe të në për me një është nga që si ka e i së ose ishte",
        "sw": "na ya wa kwa katika ni za la kama hii huyu yake pia kuwa kazi",
    }.items()
}

NAMES = {
    "am": "Amharic", "ar": "Arabic", "bn": "Bengali", "cs": "Czech", "da": "Danish",
    "de": "German", "el": "Greek", "es": "Spanish", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "gu": "Gujarati", "he": "Hebrew",
    "hi": "Hindi (or another language of its script)",
    "hr": "Croatian or Bosnian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian or Malay",
    "it": "Italian", "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh", "km": "Khmer",
    "kn": "Kannada", "ko": "Korean", "ml": "Malayalam", "my": "Burmese", "nb": "Norwegian",
    "nl": "Dutch", "pa": "Punjabi", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "si": "Sinhala", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish",
    "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Tagalog",
    "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
