import { wordSet } from './words.ts';

/**
 * Roles that many hold at once, so that “the adviser”, unlike “the mayor”, may be somebody whom the article never names.
 *
 * Origin: general knowledge of offices; the roles of titles.ts and person-nouns.ts without those that one person holds.
 */
export const OPEN_ROLES = wordSet(`
activist adviser advisor agent aide ally analyst assistant associate attorney backer boy bystander caller child classmate client colleague commander commenter
confidant consultant counterpart delegate deputy detective diplomat doctor economist employee engineer executive expert fighter friend girl guard informant
insider investigator journalist kid lawmaker lawyer legislator lobbyist man mate member negotiator neighbor neighbour nurse officer official
onlooker operative pal paramedic parent participant passenger patient person player pollster prosecutor relative reporter representative researcher
resident scientist soldier source spokesman spokesperson spokeswoman staffer strategist student supporter survivor teacher teen teenager
tipster victim volunteer voter whistleblower witness woman worker
`);

/** Who runs one of many houses: of “the bar's manager” nobody knows the name, as everybody does the governor's. */
export const PRIVATE_ROLES = wordSet(
  'captain director founder landlord manager operator owner principal skipper',
);

/** Of the open roles: what somebody is by chance or by fate, who is no judge and no minister. */
export const LAY_ROLES = wordSet(`
attacker boy bystander caller child classmate client complainant defendant driver girl gunman kid man neighbor neighbour onlooker
passenger patient relative resident robber shooter survivor suspect teen teenager victim witness woman
`);

/** Of these: who is somebody's company or the reporter's source, and by “the” never whom the sentence before named. */
export const UNNAMED_COMPANY = wordSet(
  'friend informant insider mate neighbor neighbour onlooker pal relative source tipster',
);

/** People who only put a question: “he” behind them is whoever answers. */
export const ASKERS = wordSet(
  'attendee caller heckler interviewer journalist moderator questioner reporter',
);

/** What a headline calls people who stay unnamed; of others (“Lawmaker urges …”) the text below gives the name. */
export const HEADLINE_SOURCES = wordSet(`
aide diplomat insider investigator official source spokesman spokesperson spokeswoman whistleblower witness
`);

/** Of these: roles in which people mostly stay unnamed, so that the next name is somebody else's. */
export const UNNAMED_ROLES = wordSet(`
adviser advisor aide attorney diplomat executive insider judge lawyer officer official person policeman prosecutor
representative source spokesman spokesperson spokeswoman
`);

/** Names of one and the same role. */
export const LAWYERS = wordSet('attorney barrister counsel lawyer solicitor');

/** Of somebody whom the next sentence opens with by name: “a leading geologist” (right in 5 of 5 texts). */
export const RANK_WORDS = wordSet('high-ranking leading prominent ranking senior top veteran');

/** Before that name they are no office of another: “Associate Professor Ida Brock”. */
export const LEARNED_TITLES = wordSet('associate doctor dr professor');
