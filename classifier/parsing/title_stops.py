"""Words that end a title, and words that no title begins with."""

from __future__ import annotations

from classifier.parsing.vocabulary import words

STOPS = frozenset(
    words(
        "from since between in at with for until till on during where under reporting starting"
        " beginning by to performing"
        " who whose whom you he she they we i it is was were has had have while when which that"
        " effective commencing working"
        " based within through throughout upto up and/or until, as per our responsible handling"
        " drawing earning receiving"
        " full full-time part-time fulltime part permanent basis dated before after then later"
        " subsequently thereafter afterwards till, depuis du"
        " w.e.f w.e.f. wef every each last this these over almost nearly about around"
        " having here there owing immediately shortly back"
        " chez dans au à sous pour para avec del desde hasta con en wherein he's she's because but"
        " beschäftigt tätig angestellt so also plus his her their"
        " assigned posted stationed attached deployed"
        " mr mr. ms ms. mrs mrs. miss january february march april june july august september"
        " october november december"
        " i'm i’m it's it’s he’s she’s who's who’s that's that’s there's there’s"
    )
)
NO_TITLE = frozenset(
    words(
        "well needed required follows part soon such above below per employee staff member worker"
        " permanent full-time"
        " before usual regular asset person individual resource professional valuable valued"
        " excellent dedicated"
        " hardworking hard-working hard good great trusted key full part directed assigned"
        " necessary requested an a our your"
        " follows: his her their its my mentioned under independent self-employed self freelancer"
        " contractor honest"
        " one it he she they always any being stated described known of part-time fulltime sincere"
        " team result responsible"
        " having nothing something well-liked very most reliable pleasure competent employees"
        " temporary contractual casual following"
        " confirmation proof evidence verification certification testimony testimonial witness"
        " neither nor not never no him them me us you her thanks went came left"
        " monday tuesday wednesday thursday friday saturday sunday weekdays weekends"
        " january february march april may june july august september october november december"
        " classmate recommender lodger signor signora monsieur madame mademoiselle herr frau"
        " pleasant dynamic talented experienced efficient passionate creative versatile gifted"
        " rare brilliant fantastic"
        " wonderful amazing outstanding exceptional exemplary superb terrific"
        " decent proficient seasoned motivated diligent conscientious punctual friendly polite"
        " humble smart intelligent busy loyal devoted committed bright charming capable busy"
        " dear knowledge bachelor workers best"
        " daughter son brother friend another co-worker coworker colleague flexible cooperative"
    )
)
FIRST = frozenset(
    words(
        "it staff team full key contract resource personal professional permanent independent part"
        " experienced creative well great"
    )
)
