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
achieve adopt allow apply appoint arm* arrive associate attend attract avoid ban* bear* become begin bind bite* block*
blow* break* bring build burst buy capture carry cast* catch* cause* cling close* collapse collect come compete
complete conduct* confront connect consult contain contribute convince cost* cover* create cut* deal* defeat* define
deliver design* develop die dig divide* do dominate donate draw drink* drive* drop* earn eat elect eliminate emerge
end* engage enjoy ensure enter exist expand expose extend fail fall* feed fight* fill finish* fire* flee fly* focus*
follow force* forget forgive found* freeze* fund* gain* generate get give go grab graduate grind grow handle* happen
have head* help* hide hire hit* host* hurt* ignore impose improve inspire introduce invest investigate involve issue*
join keep kill launch* lay lead* leave lend let limit* link* listen live* look* lose make manage mark* meet miss move*
need* negotiate nominate obtain occur open* organize overcome overhaul oversee overtake overthrow participate pass*
pay perform persuade pick* place* play* prepare prevent produce* promote prompt* protect provide publish pull pursue
push* put qualify quit raise* reach* receive reduce register* release* rely remain remove replace resign retire
return* rewrite ride* ring* rise* run* save schedule* seize select sell send serve set* settle shake* share* shift*
shine shoot shrink shut sign sink sit sleep slide* spend split* spread* stand* start* stay* steal stick* stop* stretch
strike* strive struggle* succeed survive suspend sweep* swim swing* take target* teach tear* tend test* throw tie*
trade* trail* travel* try* turn* undergo undermine undertake undo unify unite uphold upset* use* violate visit* vote*
wait* walk* watch* wear weigh win* wind* withdraw withhold withstand work*
`);

export const COMMON_VERBS = VERBS.map((verb) => verb.replace('*', ''));

/** A verb only after a subject that needs one. */
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(
  VERBS.filter((verb) => verb.endsWith('*')).map((verb) => verb.slice(0, -1)),
);
