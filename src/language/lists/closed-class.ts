import { type Gender, wordMap, words } from './words.ts';

/**
 * The closed classes of English and the words of time and number, in lower case, apostrophes straight.
 *
 * Origin: any reference grammar of English.
 */

export const DETERMINERS = words(`
a all an another any both each either every half her his its my neither no one's our some such that the their these this those
what whatever which whichever whose your
`);

export const POSSESSIVES = words('her his its my our their whose your');

/** Subject pronouns of the third person, which stand for a source, each with its gender. */
export const SUBJECT_PRONOUNS = wordMap<Gender>('male = he female = she both = they it who');

/** Forms that point back to a person: “he” is him, his, himself. */
export const PRONOUN_FORMS = wordMap<'he' | 'she' | 'they' | 'it' | 'i' | 'we' | 'you'>(`
he = he him his himself
she = she her hers herself
they = they them their theirs themselves themself
it = it its itself
i = i me my mine myself
we = we us our ours ourselves
you = you your yours yourself yourselves
`);

/** Pronouns that name nobody: a source only by what follows (“those who …”, “one of them”). */
export const INDEFINITE_PRONOUNS = words(`
all another anybody anyone both each either everybody everyone few many most neither nobody none no_one one others several some
somebody someone such those
`);

/** With these the speaker is denied, imagined or asked for (GUIDELINE.md: no kind). */
export const NEGATIVE_PRONOUNS = words('anybody anyone neither nobody none no_one whoever');

export const PREPOSITIONS = words(`
aboard about above according across after against ahead along alongside amid amidst among amongst around as at atop because_of before
behind below beneath beside besides between beyond but by concerning considering despite down due_to during except
for from given in including inside instead_of into like near next_to of off on onto opposite out outside over past pending per plus
prior_to regarding since than through throughout till to toward towards under underneath unlike until up upon versus via with
within without
`);

export const COORDINATORS = words('and but nor or plus so yet');

/** Open a clause of their own. */
export const SUBORDINATORS = words(`
after albeit although as as_if as_long_as as_soon_as because before even_if even_though how if in_case in_order_that lest now_that
once provided since so_that than that though till unless until what when whenever where whereas wherever whether which while
whilst who whom whose why
`);

export const RELATIVES = words('that where which who whom whose');

/** With one of these at its head a clause is imagined or asked: its verb attributes nothing that was said. */
export const HYPOTHETICAL_LEADS = words('if in_case lest should suppose supposing unless whether');

export const AUXILIARIES = words(`
am are be been being did do does had has have is was were 'd 'll 'm 're 's 've
`);
export const MODALS = words('can could may might must ought shall should will would');

/** n't forms, and the words that deny a verb. */
export const NEGATIONS = words(`
ain't aren't can't cannot couldn't didn't doesn't don't hadn't hardly hasn't haven't isn't mustn't neither never no nor not
scarcely shouldn't wasn't weren't without won't wouldn't
`);

export const QUANTIFIERS = words(`
a_couple_of a_few a_group_of a_handful_of a_lot_of a_majority_of a_number_of a_pair_of a_series_of a_slew_of a_string_of all any both
certain countless dozens_of each enough every few fewer half hundreds_of less lots_of many millions_of more most much multiple
numerous other others plenty_of scores_of several some tens_of_thousands_of thousands_of two_dozen various
`);

/** Count or point at members of a group: the group is no crowd any more (“one economist”, “two experts”). */
export const COUNTING_WORDS = words(`
a an another both couple dozen eight eighteen eleven fifteen fifth first five four fourteen fourth half-dozen handful last nine
nineteen one pair second seven seventeen seventh six sixteen sixth ten third thirteen three trio twelve twenty two
`);

/** Leave a group open: “many experts”, “some”. */
export const OPEN_QUANTIFIERS = words(`
all countless few leading many more most much numerous other some
`);

export const NUMBER_WORDS = words(`
billion dozen eight eighteen eighty eleven fifteen fifty five forty four fourteen hundred million nine nineteen ninety one seven
seventeen seventy six sixteen sixty ten thirteen thirty thousand three trillion twelve twenty two zero
`);

export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = words(`
january february march april may june july august september october november december
`);

/** Time words that stand beside a cue without a preposition: “said Tuesday”, “last week said”. */
export const TIME_WORDS = words(`
afternoon afternoons century day days decade decades evening evenings fall hour hours midday midnight minute minutes moment
moments month months morning mornings night nights noon overnight quarter season second seconds spring summer time today tomorrow
tonight week weekend weekends weeks winter year years yesterday
`);
export const TIME_LEADS = words('earlier early following last late later next that this');
