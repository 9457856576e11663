import { words } from './words.ts';

/**
 * Adverbs without -ly (those in -ly are known by their ending, with the exceptions below).
 *
 * Origin: any reference grammar of English; which stand inside cues was seen in PolNeAR's training compartment: also 374
 * times of 932, not 239, repeatedly 44, recently 38, later 33, publicly 31, often 31.
 */

/** Stand between a subject and its verb, or between an auxiliary and its verb. */
export const MIDDLE_ADVERBS = words(`
again almost already also always at_first at_last at_least at_one_point at_the_time at_times even ever first further hardly
hereby in_fact in_part in_turn indeed instead just last later likewise long meanwhile more_than moreover much nearly never
nevertheless next nonetheless not notwithstanding now of_course often once one_day only otherwise perhaps quite rather really
regularly seldom since so soon sometimes somewhat still then thereby therefore though thrice thus today together too twice very
well yesterday yet
`);

/** Open a sentence, with a comma or without, and are no source. */
export const OPENING_ADVERBS = words(`
above_all accordingly additionally after_all afterward afterwards all_in_all anyway as_a_result as_usual at_first at_last at_least
at_the_same_time besides by_contrast by_then consequently conversely earlier elsewhere even_so even_then eventually finally
first for_example for_instance for_now further furthermore hence here however in_addition in_contrast in_fact in_general
in_other_words in_particular in_response in_return in_short in_the_end in_the_meantime in_turn incidentally indeed instead
last lastly later likewise luckily maybe meanwhile moreover more_recently nevertheless next nonetheless now of_course
often on_the_contrary on_the_one_hand on_the_other_hand once otherwise overall perhaps plus quite_the_contrary rather second
separately similarly so_far sometimes soon still that_said then thereafter therefore third though thus to_be_sure to_date today
together too tomorrow tonight ultimately yesterday yet
`);

/** Stand after a cue and before the content or the recipient. */
export const TRAILING_ADVERBS = words(`
afterward afterwards again aloud earlier elsewhere here in_part in_private in_public later loudly off-camera on_air
on_background on_camera on_the_record once online out_loud overnight recently separately there today tonight twice
yesterday
`);

/** End in -ly and are adjectives, or verbs, and no adverbs. */
export const NOT_ADVERBS = words(`
apply chilly comply costly curly daily deadly disorderly early elderly friendly ghastly hilly holy homely hourly imply jolly
leisurely likely lively lonely lovely manly melancholy monthly multiply nightly oily only orderly quarterly rely reply scholarly
silly sly smelly supply surly timely ugly unlikely unruly weekly wily wobbly woolly yearly
`);

/** End in -ly and are nouns. */
export const NOUNS_IN_LY = words(`
ally anomaly assembly belly bully butterfly dragonfly family folly fly gully homily italy jelly july lily monopoly oligopoly panoply rally
tally underbelly
`);
