"""The relations that a row of the sheet `links` may state."""

from goldenthread.thread.edge import Relation

ANSWERS = Relation(key="answers", upstream="to", downward="is answered by", upward="answers")
EVIDENCE_FOR = Relation(key="evidence for", upstream="from", downward="is evidence for", upward="rests on")
DELIVERS = Relation(key="delivers", upstream="to", downward="is delivered by", upward="delivers")
PAYS_FOR = Relation(key="pays for", upstream="to", downward="is paid for by", upward="pays for")
MEASURES = Relation(key="measures", upstream="to", downward="is measured by", upward="measures")
LEADS_TO = Relation(key="leads to", upstream="from", downward="leads to", upward="follows from")
HEARD_IN = Relation(key="heard in", upstream="to", downward="says", upward="was heard in")
PART_OF = Relation(key="part of", upstream="to", downward="includes", upward="is part of")
ABOUT = Relation(key="about", upstream="to", downward="is the subject of", upward="is about")
