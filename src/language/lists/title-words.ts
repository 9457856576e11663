import { wordSet } from './words.ts';

/**
 * Words beside the name of a work, programme, law, ship or event in quotation marks.
 * Origin: English nouns for works and broadcasts, general knowledge.
 */

/** Right before the marks, or behind a determiner and at most two words: “the film ‘X’”, “her hit single ‘X’”. */
export const WORK_NOUNS = wordSet(`
album anthem article ballad ballet blockbuster blog book bestseller broadcast campaign cartoon classic clip column comedy comic
documentary drama episode essay exhibit exhibition feature film franchise game hit hymn initiative installation musical newsletter
magazine manuscript memoir miniseries movie novel op-ed opera paper paperback painting pamphlet play playlist podcast poem poetry
portrait programme program project published publication record remake report romance saga sculpture segment sequel series serial
show short single sitcom sketch skit song soundtrack spin-off spinoff spot story symphony telenovela thriller track trilogy tune
video videos volume website western screenplay thesis dissertation study monologue app software tool title
ship boat yacht vessel plane marketplace pub restaurant cafe band bill act law legislation measure operation tour
`);

/** Behind the marks: “the ‘X’ star”, “‘X’ author”, “‘X’ campaign”. */
export const WORK_FOLLOWERS = wordSet(`
act actor actress ad ads advert album anchor app author bill book campaign cast concert co-host column creator director documentary
episode event events exhibition film franchise game host hosts musical movie movies newsletter novel play podcast producer
programme program project remake segment sequel series show showrunner single sitcom song soundtrack star stars summit theme tour
track trailer trilogy video world
`);

/** Before “of” and the marks: “the host of ‘X’”. */
export const WORK_PARTS = wordSet(`
anchor anchors author authors broadcast cast chapter co-author co-creator co-host co-star copies copy cover creator creators director directors edition editor editors episode
episodes finale host hosts installment issue moderator performance premiere producer production remake rendition score screening
season series set star stars taping title translation verse version viewers viewer fan fans recording
`);

/** Possessives before the name of a broadcast: “NBC's ‘X’”. */
export const BROADCASTERS = wordSet(`
abc's amazon's bbc's bravo's c-span's cbs's cbs' channel's cnbc's cnn's disney's espn's fox's hbo's hulu's itv's msnbc's mtv's nbc's
netflix's network's news's npr's pbs's showtime's sky's spotify's starz's youtube's
`);

/** Verbs before the marks, the subject a performer or a writer: “played ‘X’”, “singing ‘X’”. */
export const PERFORM_FORMS = wordSet(`
sing sings singing sang sung play plays playing played perform performs performing performed hum hummed watch watched watching
directed directs co-wrote starred stars starring
`);

/** Participles that name: “a spot titled ‘X’”. */
export const TITLED = wordSet('titled entitled subtitled headlined');
