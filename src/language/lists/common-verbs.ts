import { words } from './words.ts';

/**
 * The commonest verbs of English that report nothing, as lemmas: they tell the noun-phrase finder where a subject ends.
 * A star marks those whose base form is more often a noun or an adjective.
 *
 * Origin: the verbs that frequency lists of English news agree on, written down from general knowledge; kept are those
 * with at least 25 occurrences as a verb in PolNeAR's training compartment (3 for irregular ones, which no ending gives
 * away). A list three times as long brought nothing on the labelled articles (all figures within 0.3 points).
 */
const VERBS = words(`
achieve act adopt affect air* allow apply appoint approach arm* arrest arrive associate attend attract attribute*
authorize avoid ban* bear* beat become begin bend* bet* bid* bind bite* bleed block* blow* boo* break* brief bring build
burst buy capture carry catch* cause* change* cheer* choose cling close* collapse collect come compel compete
complete conduct* confront connect consult contain contest* contribute convince cost* cover* create creep cut* deal*
debate* defeat* define deliver design* develop die differ dig divide* do dominate donate draw drink* drive* drop*
dwell earn eat elect eliminate emerge end* engage enjoy ensure enter exist expand expose extend face fail fall* feed
fight* fill finish* fire* flee fling fly* focus* follow force* forget forgive forgo freeze* fund* gain* generate get
give go grab graduate grind grow handle* hang happen have head* help* hide hire hit* host* hurt* ignore impose improve
increase inspire introduce invest investigate involve issue* join keep kill kneel land launch* lay lead* leap* leave
lend let lift limit* linger link* listen live* lock look* lose love make manage mark* meet miss mount* move* mow need*
negotiate nominate obtain occur open* organize overcome overhaul oversee overtake overthrow own park participate pass*
pay perform permit persist persuade pick* place* play* point prepare present prevent produce* promote prompt* protect
provide publish pull pursue push* put qualify quit raise* reach* receive reduce refer register* release* rely
remain remove replace resign rest retire return* rewrite ride* ring* rise* run* save schedule* seize select sell send
serve set* settle sew shake* share* shed* shift* shine shoot shrink shut sign sink sit slay sleep slide* sling slit*
sow speed spend spill* spin* spit* split* spread* spring* stand* start* stay* steal step stick* stop* stretch strike*
string* strive struggle* succeed suffer surround survive suspend swap* sweat* sweep* swell* swim swing* take target*
teach tear* tend test* throw thrust* tie* tip* touch trade* trail* train travel* tread treat try* turn* undergo undermine
undertake undo unify unite uphold upset* use* violate visit* vote* wait* walk* watch* wear weave weep weigh win* wind*
withdraw withhold withstand witness* work* wring
`);

export const COMMON_VERBS = VERBS.map((verb) => verb.replace('*', ''));

/** A verb only after a subject that needs one. */
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(
  VERBS.filter((verb) => verb.endsWith('*')).map((verb) => verb.slice(0, -1)),
);
