"""Verbs that duties begin with, and the form in which a clause begins."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from classifier.parsing.patterns import late
from classifier.parsing.vocabulary import words

Form = Literal["ing", "past", "third", "base", "noun"]

_BASE = """
accept accompany account achieve acquire act adapt add address adjust administer advise advertise
align allocate alter amend analyse analyze answer anticipate apply appraise approve arrange
assemble assess assign assist attach attend audit author authorise authorize automate back bake
balance bargain barber bag bathe bend bid bill blend book brief budget build butcher buy calculate
calibrate call care carry carve cash catalogue catch categorise categorize certify change chart
chase check choose clean clear clerk climb close coach code collaborate collate collect combine
command communicate compare compile complete compose compute conceive conduct configure confirm
connect conserve consolidate construct consult contact contribute control convert cook cooperate
coordinate copy correct cost counsel count cover create cultivate customise customize cut debug
decide decorate define delegate deliver demonstrate deploy describe design detect determine
develop devise diagnose dig direct discuss dispatch dispense display dispose distribute document
draft drain draw dress drill drive dry edit educate eliminate employ enable encode encourage
enforce engage engineer enhance enrol enrol ensure enter erect escort establish estimate evaluate
examine execute explain explore extract fabricate facilitate feed file fill finalise finalize find
finish fit fix flag fold follow forecast forge form formulate forward foster frame fry fulfil
fulfill furnish garnish gather generate give grade graft greet grill grind groom grow guard guide
handle hang harvest heat help hire host identify illustrate implement improve initiate inject
inspect install instruct insulate integrate interpret interview introduce inventory investigate
invoice irrigate iron issue join keep label launch lay lead learn lease lend liaise lift link list
listen load locate log look lubricate machine mail maintain make manage manufacture map mark
market marinate massage measure mediate mentor merge migrate milk mill mix model modify monitor
motivate mount move negotiate notify numb nurse observe obtain offer open operate optimise
optimize order organise organize oversee pack package paint park participate pass patch pay
perform pick place plan plant plaster plate play plough plumb polish portion position post pour
practise practice prep prepare prescribe present preserve press prevent price print prioritise
prioritize probe process procure produce program programme project promote proofread propose
protect provide prune publish pull pump purchase push put qualify query quote raise read receive
recommend reconcile record recruit rectify recycle reduce refer refill refine register regulate
reinforce reinstall reject release relocate remind remove render renew renovate repair repay
replace replenish reply report represent request research reset resolve respond restock restore
retain retrieve review revise rig ring roast roll rotate route run sample sand scale scan schedule
score scout screen scrub seal search season secure see select sell send serve service set sew
shape sharpen shelve shift ship shoot sign simplify simulate sketch skin slice smooth solder solve
sort source sow specify split spray stack staff standardise standardize start steer sterilise
sterilize stitch stock store straighten strengthen strip structure study submit summarise
summarize supervise supply support survey sweep switch tabulate tag tailor take talk tally teach
tell tend test tidy tie tighten touch trace track trade train transcribe transfer transform
translate transmit transport treat trim troubleshoot tune turn type understand undertake unload
unpack update upgrade upload use utilise utilize vacuum validate value verify visit walk warn mop
dust empty hand replenish vacuum polish scrub rinse sanitise sanitize disinfect fold iron launder
stuff peel chop grate boil roast knead garnish marinate season slice taste brew blend steam simmer
weld bolt rivet braze crimp splice terminate pull thread bore ream tap hone lap deburr plane
chisel nail screw glue clamp joint grout tile lath render plaster sandblast excavate trench
backfill compact grade level shore prop erect dismantle hoist rig sling lower haul tow dump
ballast moor anchor pilot navigate taxi ferry deliver courier dispatch route escort patrol search
frisk screen question arrest apprehend testify prosecute defend plead draft notarise notarize
witness swear file docket bandage dress suture inject vaccinate immunise immunize catheterise
intubate ventilate resuscitate triage scrub swab sample culture stain centrifuge titrate pipette
dilute assay calibrate spray fumigate prune weed hoe sow reap thresh winnow milk shear brand
castrate inseminate feed herd graze muck groom farrow hatch cull slaughter skin gut fillet debone
grade tally chalk mark annotate cite index catalogue shelve archive digitise digitize scan
photocopy collate bind staple laminate type proofread transcribe translate interpret caption
subtitle compose conduct rehearse perform choreograph audition film shoot edit mix master dub
animate illustrate letter engrave etch carve mould mold cast forge temper anneal galvanise
galvanize anodise anodize electroplate varnish lacquer upholster hem pleat embroider knit crochet
weave spin dye tutor coach drill mentor invigilate proctor grade mark assess chair minute moderate
brief debrief lobby canvass fundraise sponsor budget forecast hedge underwrite insure adjust
reinsure amortise amortize depreciate accrue post journal reconcile remit withhold garnish invoice
bill dun collect chase bank cash disburse requisition source tender award expedite negotiate
re-order replenish rotate merchandise upsell cross-sell demo prospect pitch quote close onboard
offboard induct counsel discipline roster staff schedule deploy containerise containerize
virtualise virtualize provision patch harden encrypt refactor commit merge debug profile
instrument benchmark scrape crawl parse cleanse wrangle impute cluster regress classify visualise
visualize query index shard replicate back restore failover ping trace cable rack image reimage
troubleshoot reset unlock escalate ticket log spoke speak appoint reorganise reorganize delight
represent divide fix countersign invent outline label predict explain discuss wire bend mount
fetch bring stow lash secure muster drain bleed flush prime grease lubricate overhaul strip
reassemble align balance torque gap time retrofit refurbish recondition salvage scrap recycle sort
segregate bale crush shred compost incinerate landfill survey stake peg map plot contour
georeference digitize model simulate render prototype validate commission decommission energise
energize isolate earth ground bond lock tag permit watch guard cordon evacuate drill rescue
extinguish ventilate overtake staff man crew wash water wax weigh weld welcome wind wipe wire
withdraw work wrap write
abate accelerate accommodate acknowledge activate administrate advocate affix aggregate announce
append arbitrate ascertain attract augment beautify bevel block breed broadcast buff calm caulk
clarify coil commence commend compensate complement compress confer confine consign contain
correlate correspond cross curate deactivate deal debit decode decontaminate deduct delete
demarcate demolish deposit descale detach devote dictate differentiate dilate dip discard discharge
disclose disconnect discover dissect dissolve distil diversify divert dock dose download dredge
drop duplicate embed empower encash enlarge enlist enquire enumerate equip erase etherise expand
expose extend fertilise fertilize fight filter fluff fluoridate focus fortify fractionate free
freeze glaze govern harmonise harmonize hear highlight hold hook hunt hydrate immobilise indent
infer inform infuse ingest innovate inquire insert institute intercept intervene intimate invest
invite itemise itemize justify lathe light liquidate mask match matriculate mince minimise minimize
mobilise mobilize mow multiply nominate normalise normalize nourish nurture obey offload orient
orientate outfit outsource palpate pare pasteurise pasteurize penetrate perforate persuade pinpoint
populate portray pound precast preside presort pressurise preview propagate punch puncture purify
quantify quarry quilt raft reach readjust rearrange reassign rebalance recalibrate recall recheck
recite reclaim recognise recognize reconstruct recount recreate redesign redirect reel reestablish
refuel refund regrade rehabilitate rehang reimburse relay relieve reload remedy remodel reorder
reproduce reschedule reseal reserve reship restrain restrict restructure resupply retail retouch
retrain return reuse reverse rewire rework rip saw scaffold scoop scrutinise scrutinize sculpt
segment sensitise separate settle shadow shave shine shot-blast shut sieve sift sit skim smoke soak
socialise socialize spearhead spell splint sponge spread sprinkle squeeze stabilise stabilize stamp
stand stem stick stimulate stop strategise strategize stretch strike strive sue suggest supplement
suppress suspend sustain swap symbolise synthesise synthesize systematise tackle tear thaw thin
throw transact transplant trawl trigger trouble-shoot trowel unblock uncover unify unite unwrap
utter vend wake warm wear wring dial toast poach top shuck render haggle counsel
detail note ignite blow induce go
"""
# base: past; a participle only where it differs.
_IRREGULAR = """
build:built buy:bought catch:caught choose:chose choose:chosen cut:cut dig:dug draw:drew
draw:drawn drive:drove drive:driven feed:fed find:found give:gave give:given grind:ground
grow:grew grow:grown hang:hung keep:kept lay:laid lead:led lend:lent make:made oversee:oversaw
oversee:overseen pay:paid put:put read:read ring:rang run:ran see:saw sell:sold send:sent set:set
shoot:shot split:split sweep:swept take:took take:taken teach:taught tell:told
understand:understood undertake:undertook undertake:undertaken speak:spoke speak:spoken spin:spun
cast:cast bind:bound weave:wove swear:swore wind:wound withdraw:withdrew write:wrote write:written
bend:bent hold:held bring:brought meet:met get:got do:did repay:repaid reset:reset rebuild:rebuilt
sew:sewn stand:stood sit:sat spread:spread shut:shut stick:stuck strike:struck throw:threw
throw:thrown tear:tore tear:torn hear:heard light:lit freeze:froze freeze:frozen breed:bred
broadcast:broadcast wake:woke wear:wore wear:worn wring:wrung deal:dealt saw:sawn fight:fought
shear:shorn foresee:foresaw shake:shook shake:shaken ride:rode ride:ridden
go:went
"""
# Words of these forms that are seldom a verb at the head of a duty.
_NOUNS_IN_ING = frozenset(
    words(
        "accounting advertising banking bearing bearings beginning bookkeeping branding "
        "briefing building buildings catering ceiling clothing coating coding drawing drawings "
        "dressing during earning engineering evening fencing filing flooring following gaming "
        "heading heating housing including landscaping lighting machining marketing meeting "
        "meetings morning nursing opening outgoing ongoing packaging painting parking planning "
        "plumbing pricing printing processing programming purchasing rating reporting roofing "
        "saving savings shipping siding spring staffing string tooling trading training warning "
        "wedding wiring working writing everything anything something nothing thing being "
        "having going incoming pending existing remaining excluding regarding concerning "
        "according king ring interesting outstanding charming willing hardworking unwavering"
        " outgoing"
        " easygoing amazing"
    )
)
_NO_PAST = frozenset(
    words(
        "need bed red seed speed weed breed shed based related required needed skilled limited "
        "unlimited detailed advanced assigned associated allied hundred indeed exceed proceed "
        "united embed medicated dedicated experienced combined finished used said fixed mixed "
        "named aforesaid above-mentioned"
    )
)
_DETERMINERS = frozenset(
    words(
        "the a an his her their its our all any each every new these those this that to up out in"
    )
)
_NOUN_HEAD = late(
    r"\w{2,20}(?:tion|sion|ment|ance|ence|ing|al|ysis|sis|tenance|ship|ery|up|age|sale|repair"
    r"|control|check|checks|design|upkeep|care|support|supply|purchase|follow-up|review|study)s?"
    r"(?:\s(?:and|&)\s\w{3,20})?\s(?:of|for)\s",
    re.IGNORECASE,
)
_DOUBLED = late(r"[^aeiou]{1,2}[aeiou][bdgklmnprt]")  # plan: planned
_SIBILANT = ("s", "x", "z", "ch", "sh", "o")


@cache
def _forms() -> dict[str, Form]:
    """Map every inflected form of the verbs that are known to its form."""
    forms: dict[str, Form] = {}
    for verb in ["bring", "meet", "hold", "rebuild", "rewrite", "do", *_BASE.split()]:
        stem = verb[:-1] if verb.endswith("e") else verb
        consonant = verb[-2:-1] not in "aeiou"
        if verb.endswith("y") and consonant:
            forms[f"{verb[:-1]}ies"], forms[f"{verb[:-1]}ied"] = "third", "past"
        else:
            forms[f"{verb}es" if verb.endswith(_SIBILANT) else f"{verb}s"] = "third"
            forms[f"{stem}ed"] = "past"
        forms[f"{stem}ing"] = "ing"
        forms[f"{verb}{verb[-1]}ing"] = "ing"
        forms[f"{verb}{verb[-1]}ed"] = "past"
        forms[verb] = "base"
    for pair in _IRREGULAR.split():
        base, past = pair.split(":")
        if past != base:
            forms[past] = "past"
    return forms


def past_of(verb: str) -> str | None:
    """Give the past of a verb in its base form, None for a verb that is not known."""
    if _forms().get(verb) != "base":
        return None
    for pair in _IRREGULAR.split():
        base, past = pair.split(":")
        if base == verb:
            return past
    stem = verb.removesuffix("e")
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if _DOUBLED.fullmatch(verb) else f"{stem}ed"


def third_of(verb: str) -> str:
    """Give the third person of a verb in its base form."""
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(_SIBILANT) else f"{verb}s"


_SAME_PAST = frozenset(words("cut put read set split reset spread shut cast broadcast"))


def verb_form(word: str, *, bare: bool = True) -> Form | None:
    """Tell the form of a word that may be a verb; None for one that hardly is.

    ``bare`` says that nothing is known of the words around it.
    """
    word = word.lower()
    if bare and (word in _NOUNS_IN_ING or word in _NO_PAST):
        known = _forms().get(word)
        return known if known == "ing" else None
    if found := _forms().get(word):
        return found
    if len(word) > 5 and word.endswith("ing"):  # noqa: PLR2004
        return "ing"
    if len(word) > 4 and word.endswith("ed"):  # noqa: PLR2004
        return "past"
    return _prefixed(word)


def _prefixed(word: str) -> Form | None:
    for prefix in ("re", "co-", "pre", "over", "re-", "co"):
        if word.startswith(prefix) and (found := _forms().get(word[len(prefix) :])):
            return found
    return None


def goes_with(word: str, form: Form, after: str = "") -> bool:
    """Tell whether a word can head a clause beside one that is headed by ``form``.

    ``after`` is the word behind it: "fixed the fault", but not "fixed assets".
    """
    word = word.lower()
    if word in _NOUNS_IN_ING or word in _NO_PAST:
        return after in _DETERMINERS and verb_form(word, bare=False) == form
    found = verb_form(word)
    return found == form or (form == "past" and word in _SAME_PAST)


def is_noun_head(text: str, at: int, end: int) -> bool:
    """Tell "preparation of", "upkeep of" and the like at a place."""
    return _NOUN_HEAD.match(text, at, end) is not None
