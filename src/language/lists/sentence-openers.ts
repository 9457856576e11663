import { wordSet } from './words.ts';

/**
 * Words that, with a capital behind an abbreviation or an initial, begin a sentence rather than go on with a name:
 * “in the U.S. The plan”. Origin: the closed word classes of English.
 */
export const SENTENCE_OPENERS = wordSet(`
a an the this that these those he she it they we i you his her its their our my your
in on at for from by with as after before during since while when where if although though because
but and or so yet still also however meanwhile instead then now there here both each many most some
several all no not what who why how which another other others one two according asked even once
until unlike under over more last earlier later despite among about to
it's he's she's that's there's they're we're i'm i've we've don't
`);

/** Verbs that follow a name right behind a closed question or cry: “Why?” Hartley asked. */
export const TAG_VERBS = wordSet(`
said says asked asks wrote writes added adds replied replies tweeted tweets told tells demanded demands cried cries
shouted shouts exclaimed exclaims joked jokes answered answers quipped quips responded responds wondered wonders yelled yells
mused muses recalled recalls posted posts continued continues declared declares concluded concludes explained explains
remarked remarks noted notes warned warns called laughed laughs screamed screams insisted insists observed observes
admitted admits barked barks chimed complained complains confessed confesses countered counters grumbled grumbles interjected interrupted
mocked muttered mutters offered offers pleaded pleads pressed presses probed prompted protested protests repeated repeats retorted retorts
suggested suggests teased whispered whispers argued argues sighed sighs snapped snaps urged urges announced announces texted chanted quoted queried
`);
