import { wordSet, words } from './words.ts';

/**
 * Cues of more than one word, and nouns that are cues.
 *
 * Origin: English reference grammar; held against PolNeAR's training compartment (840 articles, outside quotation marks).
 */

/**
 * Verb and particle; the verb is inflected (inflect.ts does it with the space). point out 47 of 50, go on to say 10 of 10,
 * put it 12 of 16, call for 100 of 138, call on 41 of 55, refer to 64 of 88, point to 41 of 61, speak out 11 of 21,
 * weigh in 6 of 17, rule out 4 of 12, warn of, about or against 13 of 19, complain of or about 5 of 8, boast of or about 10 of
 * 12, speak about 11 of 11, joke about 5 of 5, hint at 5 of 7.
 */
export const PHRASAL_CUES = words(`
admit_to allude_to boast_about boast_of call_for call_on call_out call_out_for caution_against chime_in complain_about complain_of confess_to cry_out cry_out_for fire_back go_on_to_say hint_at hit_back hit_out joke_about lash_out lay_out let_know
let_slip make_clear make_it_clear make_known make_the_argument make_the_case make_the_point own_up pipe_up play_down point_out point_to pour_scorn put_it rail_against refer_to
rule_out shoot_back single_out sound_off speak_about speak_of speak_out speak_up spell_out sum_up take_aim take_issue talk_of tell_of vouch_for
warn_about warn_against warn_of weigh_in
`);

/**
 * Nouns that carry a statement of their possessor: “her claim that”, “a statement from the ministry said”,
 * “his advice was to”. The noun alone is weak (all together 25 % of occurrences lie in a cue): a that-clause, a quotation
 * or a form of be must follow. Best: assertion 11 of 20, doubt 21 of 40, hope 58 of 113, warning 17 of 36, suggestion 13
 * of 32, claim 52 of 125, criticism 49 of 123, statement 107 of 290. Left out: threat 1 of 89, judgment 0 of 26,
 * summary 0 of 10, line 8 of 160, conviction 0 of 4.
 */
export const NOUN_CUES = words(`
account accusation acknowledgement acknowledgment admission advice affirmation allegation analysis announcement answer
appeal argument assertion assessment assumption assurance belief boast call caution characterization claim comment
complaint concern conclusion confession confidence contention criticism declaration demand denial depiction
description dictum disclosure doubt estimate expectation explanation fear finding forecast guess hint hope hypothesis idea
implication impression insistence interpretation intuition jibe joke lament mantra message motto notion objection
observation offer opinion order plea pledge point portrayal prediction proclamation projection promise proposal
question reaction rebuke rebuttal recollection recommendation rejoinder remark reminder reply request response retort
revelation ruling rumor rumour saying sentiment slogan speculation stance statement story suggestion suspicion tale
talk testimony theory tweet understanding verdict view vow warning wish word worry
`);

/**
 * Adjectives of what somebody thinks, after a form of be or seem: “she is confident that”. Attributions in PolNeAR, no
 * words. convinced 9 of 11, worried 21 of 32, eager 12 of 20, confident 11 of 19, wary 5 of 9, aware 9 of 19, concerned 10
 * of 26, skeptical 10 of 26, clear 48 of 154 (it is clear), hopeful 8 of 27; sure 8 of 46 and certain 5 of 56, so only
 * before a that-clause.
 */
export const ADJECTIVE_CUES = words(`
adamant aware certain clear concerned confident convinced delighted disappointed doubtful eager fearful glad hopeful insistent
keen optimistic outraged pessimistic pleased sceptical skeptical sure thrilled unaware uncertain unhappy unsure wary worried
`);

/** After “in”: “in her view”, “in the eyes of”. */
export const IN_NOUNS = wordSet(`
account analysis assessment estimation eyes judgement judgment mind opinion reading telling view words
`);

/** After “by” and a possessor: “by his own account”. */
export const BY_NOUNS = wordSet(`
account accounts admission calculation calculations count estimate estimates lights reckoning telling
`);

/** What somebody does who is told: “has learned from two officials that”. */
export const LEARNING_VERBS = wordSet('discover establish gather hear learn understand');

/** Verbs whose object may be whoever is heard to speak: “recalled a teacher saying”. */
export const HEARING_VERBS = wordSet(
  'capture describe film hear overhear recall recollect record remember show',
);

/** What a reporter had with those who told something. */
export const TALK_NOUNS = wordSet('conversations discussions interview interviews');
