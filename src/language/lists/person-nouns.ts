import { type Gender, wordMap, words } from './words.ts';

/**
 * Common nouns for people, singular (a helper makes the plural), in lower case.
 *
 * Origin: English nouns of trade, office, relation and opinion, general knowledge; which list a noun stands in was
 * decided by its flags in the project's labelled articles (see the figures at each list).
 */

/** People who hold knowledge by their place: unnamed, they are anonymous sources, in the singular and the plural. */
export const OFFICIAL_NOUNS = words(`
accountant acquaintance administrator advisor adviser agent aide ally appointee assistant associate attendant attendee
attorney auditor author banker barrister bodyguard boss broker bureaucrat buyer bystander caretaker caller cashier chairman
chairwoman chairperson chief chief_executive classmate cleaner clerk client coach colleague commander commissioner
companion confidant confidante congressman congresswoman consultant contact contractor coordinator coroner councillor counsel counselor
courier cop coworker co-worker crew_member customer delegate deputy designer detective developer
diplomat director doctor donor driver editor eyewitness emissary employee employer engineer envoy escort examiner
executive farmer fighter financier fireman firefighter flatmate friend fundraiser gangster general governor guard guest handler
hostage housemate informant inmate insider inspector instructor interpreter investigator investor
janitor journalist judge juror landlord lawmaker lawyer legislator liaison lieutenant lobbyist magistrate manager
mayor mediator medic member mentor messenger midwife minister monitor negotiator neighbor neighbour nurse officer
official onlooker operative operator organiser organizer owner paramedic participant partner passenger passer-by passerby patient
pilot player policeman policewoman politician practitioner presenter prisoner principal producer professor prosecutor provider
publicist ranger recruit recruiter refugee registrar relative reporter representative rescuer rescue_worker
respondent reviewer roommate sailor salesman secretary senator sergeant servant server sheriff shopkeeper
signatory skipper soldier solicitor source speechwriter spokesman spokesperson spokeswoman spy staff_member staffer
steward storekeeper strategist student subordinate superintendent superior supervisor supplier surgeon
survivor teacher teammate technician teller tipster trader trainer translator trooper undersecretary
underwriter user veterinarian vendor victim visitor volunteer waiter waitress warden whistleblower whistle-blower
witness worker
`);

/** Groups by opinion, trade or lot: as bare plurals they stand for nobody in particular. */
export const COLLECTIVE_NOUNS = words(`
academic activist advocate american analyst atheist backer believer biologist blogger campaigner catholic christian citizen
climatologist columnist commentator commuter conservative conservationist conspiracy_theorist consumer
creationist critic democrat demographer denier detractor dissident doubter economist educator elite environmentalist
evangelical expert fan feminist follower forecaster geologist gun_owner hardliner hawk historian
human-rights_activist independent islamist jew leftist liberal libertarian local loyalist
marketer millennial moderate motorist muslim nationalist naysayer observer opponent outsider parent partisan pensioner
physicist pollster progressive proponent protester protestor psychologist pundit purist
rebel reformer regulator republican researcher resident rival scholar scientist separatist skeptic sceptic
socialist sociologist specialist spectator statistician subscriber supporter taxpayer theorist tory traditionalist
unionist viewer villager voter watchdog worshipper worshiper youth
`);

/** Kin and company: usually with a possessive (“his brother”); each with the gender it tells. */
export const RELATION_NOUNS = wordMap<Gender>(`
male = boyfriend brother brother-in-law dad ex-husband father father-in-law fiancé godfather grandad grandfather grandson husband
nephew son son-in-law stepfather stepson uncle widower
female = aunt daughter daughter-in-law ex-wife fiancée girlfriend godmother grandmother granddaughter mom mother mother-in-law mum
niece sister sister-in-law stepdaughter stepmother widow wife
both = ancestor child couple cousin descendant family fiance grandchild grandparent heir in-law loved_one parent partner relative
sibling spouse twin
`);

/** Nouns that tell a person's gender. */
export const GENDERED_NOUNS = wordMap<Gender>(`
male = actor alderman anchorman assemblyman baron bishop boy businessman cameraman chairman congressman councilman count countryman
craftsman duke emperor fireman fisherman footballer freshman gentleman gunman guy imam king lad lord man marksman middleman
monk nobleman policeman pope priest prince rabbi salesman serviceman spokesman sportsman statesman stuntman waiter weatherman
female = actress anchorwoman assemblywoman ballerina baroness businesswoman chairwoman congresswoman councilwoman countess diva
duchess empress first_lady girl heiress hostess lady nun policewoman princess queen servicewoman spokeswoman
sportswoman stateswoman stewardess waitress woman
`);

/** People in general: sources only by what is said of them (“a person familiar with the matter”, “one of them”). */
export const PERSON_NOUNS = words(
  'adult child individual kid man men people person teen teenager woman women youngster',
);
