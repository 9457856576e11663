import { words } from './words.ts';

/**
 * Cues of more than one word, and nouns that are cues.
 *
 * Origin: English reference grammar; held against PolNeAR's training compartment (840 articles, outside quotation marks).
 */

/** Verb and particle; the verb is inflected (inflect.ts does it with the space). */
export const PHRASAL_CUES = words(`
chime_in fire_back go_on_to_say hit_back lash_out lay_out make_clear make_it_clear point_out pour_scorn pipe_up put_it
rail_against refer_to shoot_back sign_off sound_off speak_of speak_out speak_up spell_out sum_up take_aim weigh_in
call_for call_on point_to call_out hit_out rule_out own_up let_slip let_know make_known drive_home cry_out sing_out blurt_out
`);

/** Stand before the source: “according to the report”. A comma often parts the phrase from the content. */
export const SOURCE_PREPOSITIONS = words(`
according_to as_per in_the_words_of in_the_opinion_of in_the_view_of in_the_eyes_of in_the_estimation_of in_the_judgment_of
by_the_account_of by_the_reckoning_of on_the_word_of per citing quoting
`);

/** Stand around a possessive source: “in the mayor's view”, “by her own account”. Three dots stand for the source. */
export const POSSESSIVE_PHRASES = words(`
in_…_view in_…_opinion in_…_words in_…_eyes in_…_mind in_…_estimation in_…_judgment in_…_judgement in_…_telling in_…_account
in_…_assessment in_…_analysis in_…_statement in_…_reading by_…_account by_…_own_account by_…_reckoning by_…_own_admission
by_…_estimate by_…_count by_…_telling by_…_lights to_…_mind on_…_account from_…_perspective
`);

/** Stand around subject and verb: “as the minister put it”. The verb is any form of a SAY, BELIEF or ASK verb, or put it. */
export const AS_CLAUSES = words(
  'as_…_put_it as_…_says as_…_said as_…_noted as_…_explained as_…_wrote as_…_told as_…_sees_it',
);

/**
 * Nouns that carry a statement of their possessor: “her claim that”, “a statement from the ministry said”,
 * “his advice was to”. The noun alone is weak: a that-clause, a quotation or a form of be must follow.
 */
export const NOUN_CUES = words(`
account accusation acknowledgment acknowledgement admission advice affirmation allegation analysis announcement answer appeal
argument assertion assessment assumption assurance belief boast call caution characterization claim comment complaint
conclusion concern confession confidence contention conviction criticism declaration demand denial depiction description
disclosure doubt estimate expectation explanation fear finding forecast guarantee guess hint hope hypothesis idea implication
impression insistence interpretation intuition jibe joke judgment judgement lament line message mantra motto notion objection
observation offer opinion order plea pledge point portrayal prediction proclamation projection promise proposal question quip
reaction rebuke rebuttal recollection recommendation rejoinder remark reminder reply request response retort revelation
ruling saying sentiment slogan speculation statement stance story suggestion summary suspicion tale talk testimony theory
threat tweet understanding verdict view vow warning wish word worry
`);
