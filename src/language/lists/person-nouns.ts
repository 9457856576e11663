import { bySecond, type Gender, wordMap, wordSet, words } from './words.ts';

/**
 * Common nouns for people, singular (a helper makes the plural), in lower case.
 *
 * Origin: English nouns of trade, office, relation and opinion, general knowledge; which list a noun stands in was
 * decided by its flags in the project's labelled articles (see the figures at each list).
 */

/**
 * People who hold knowledge by their place: unnamed, they are anonymous sources, in the singular and the plural.
 * Of 364 flags of the labelled articles whose phrase has one of these at its head, 328 are anonymous, 36 collective:
 * official 113 to 0, source 32 to 0, spokesman and spokeswoman 22 to 0, adviser 16 to 1, aide 16 to 0, officer 17 to 0,
 * prosecutor 9 to 0; nearly all the collective ones are in EITHER_NOUNS.
 */
export const OFFICIAL_NOUNS = words(`
accountant acquaintance administrator adviser advisor agent aide ally appointee architect assistant associate astronaut
attendant attendee attorney auditor author babysitter banker barman barrister bartender bodyguard bookmaker boss bouncer
broker bureaucrat buyer bystander caller campaign_manager caretaker cashier censor chairman chairperson chairwoman chief
claimant classmate cleaner clerk client co-worker coach colleague commander commenter commissioner complainant confidant
confidante congressman congresswoman consultant contact contractor controller coordinator cop coroner councillor counsel counselor
counterpart courier coworker curator customer defendant delegate deputy deserter designer detective developer diplomat director
dispatcher doctor donor driver editor elder employee employer engineer envoy escort ex-minister examiner executive
eyewitness farmer fighter financier firefighter fireman fisherman flatmate friend fundraiser gangster general governor
gp guard guest headteacher herder hostage housemate informant indigene inmate insider inspector instructor interpreter investigator
investor janitor jihadist journalist judge juror landlord landowner lawmaker lawyer legislator liaison lieutenant
listener lobbyist local magistrate manager mayor mediator medic member mentor midwife minister monitor negotiator
neighbor neighbour nurse officer official onlooker operative operator organiser organizer owner pal paramedic parent
participant partner passenger passer-by passerby patient pharmacist physician pilot plaintiff player policeman
policewoman politician practitioner presenter press_secretary principal producer professor prosecutor provider
psychiatrist publicist questioner radiologist ranger recruit recruiter referee refugee registrar regulator relative rep
reporter representative rescue_worker rescuer researcher resident respondent reviewer roommate sailor salesman secretary
senator sergeant shepherd sheriff shopkeeper signatory skipper smuggler soldier solicitor source speechwriter spokesman
spokesperson spokeswoman spy staff_member staffer steward storekeeper strategist student subordinate superintendent
superior supervisor supplier surgeon surrogate survivor suspect teacher teammate technician tipster trader trainer
translator trooper umpire undersecretary user vendor veterinarian victim villager visitor volunteer waiter waitress
warden whistle-blower whistleblower witness worker
doc fact-checker hacker interviewer policymaker
angler apprentice archaeologist arsonist astronomer athlete bailiff biochemist bidder botanist breeder bride
bridesmaid builder burglar captive cardiologist carer chambermaid chauffeur chemist climatologist climber counsellor
courtier cricketer crofter cyclist dentist dermatologist detainee diner docker ecologist electrician entomologist
gamekeeper geologist geophysicist goalkeeper golfer graduate grocer groundsman guerrilla gunner gynaecologist
hairdresser headmaster headmistress herdsman hiker hijacker holidaymaker homeowner hotelier householder intern
jeweller jockey kidnapper landlady lecturer lender lifeguard lodger machinist mechanic militiaman mourner nanny
neuroscientist neurologist oncologist orderly ornithologist palaeontologist paleontologist paratrooper parishioner
pathologist pedestrian pediatrician paediatrician physiotherapist plumber prisoner psychotherapist publican pupil
restaurateur schoolboy schoolgirl seismologist servant shareholder skier sniper spectator surfer surveyor swimmer
tenant therapist toxicologist tourist trafficker trainee traveler traveller trucker tutor underwriter vet
volcanologist welder winemaker zookeeper zoologist
bandmate buddy cellmate co-author co-founder co-host co-pilot co-star coursemate concierge crewmate mate schoolmate seatmate shipmate team-mate
cabbie chieftain cleric clergyman commando conscript convict deacon deckhand emir emissary fugitive intermediary maid
missionary nomad orphan peasant postgraduate sheikh tribesman undergraduate veteran vicar warlord
cadet castmate centre-back schoolfriend cook correspondent cosmonaut expat flanker heavyweight hooker incumbent laureate newlywed
olympian paedophile pedophile runner-up shortstop soprano sultan tenor
accomplice barista beggar bloke chap dropout farmhand functionary housewife matron mullah paralegal patron physio postdoc prostitute receptionist recipient roadie
businessperson salesperson schoolchild scout sportsperson stevedore stowaway townsperson tradesperson
`);

/**
 * Groups by opinion, trade or lot: as bare plurals they stand for nobody in particular; counted (“one economist”) or
 * in the singular they are anonymous. Of 183 flags 165 are collective: experts 35 of 37, Republicans 20 of 21, Democrats
 * 17 of 18, analysts 14 of 14, critics 8 of 8, supporters 11 of 13; of the 9 in the singular 7 are anonymous.
 */
export const COLLECTIVE_NOUNS = words(`
academic activist admirer advocate american analyst backer believer biologist blogger campaign_watcher campaigner
citizen columnist commentator commuter conservationist conservative consumer contender critic defender democrat
demonstrator denier detractor dissident doubter economist educator elite environmentalist epidemiologist expert fan
feminist follower forecaster hardliner hawk historian independent insurgent leader liberal libertarian loyalist
meteorologist migrant militant millennial moderate motorist naysayer nutritionist objector observer opponent outsider
partisan pensioner physicist pollster progressive proponent protester protestor psychiatrist_group psychologist pundit
purist rebel reformer republican retailer rival sceptic scholar scientist separatist settler shopper skeptic socialist
sociologist specialist statistician subscriber supporter taxpayer theorist tory traditionalist unionist viewer
virologist voter watchdog worshiper worshipper youth anthropologist archeologist astrophysicist atheist bettor
bondholder buddhist catholic centrist challenger christian churchgoer creditor criminologist dietitian enthusiast
ethicist evangelical exporter folk gamer geneticist grower hindu hopeful importer islamist jew jurist latino leftist
linguist miner minority monarchist muslim nationalist netizen philosopher populist protestant punter professional rancher reader
renter royalist sikh technologist theologian vegan watcher
abolitionist actuary anarchist artist biker birdwatcher borrower boater brexiteer collector communist competitor
congregant cosmologist demographer devotee drinker europhile eurosceptic exile extremist film-maker filmmaker fundamentalist
futurist glaciologist grandparent hobbyist homebuyer hunter hydrologist immunologist islander leaver logger marcher
marxist musician novelist oceanographer pacifist pilgrim rambler ratepayer reformist remainer
saver secessionist secularist smoker vegetarian vice-chancellor writer
alarmist bookie cinemagoer concertgoer contrarian creationist cynic dealer diehard dissenter doomsayer egyptologist foe foodie
connoisseur gardener household influencer moviegoer oddsmaker optimist pessimist planner preservationist purchaser radical realist reveller
revolutionary seller stargazer addict beneficiary constituent expatriate sympathiser sympathizer theatergoer theatregoer tweeter well-wisher wonk zealot
`);

/**
 * Nouns of COLLECTIVE_NOUNS whose plural goes either way, as that of OFFICIAL_NOUNS does: anonymous where they supply facts,
 * collective where the reporter sums up a view. Anonymous to collective: ally 3 to 3, member 2 to 3, lawmaker 1 to 4, doctor
 * 2 to 2, researcher 5 to 3, strategist 0 to 4 (but 8 to 0 in the singular), supporter 2 to 11, lobbyist, teacher and
 * politician 0 to 2, resident and local 1 to 0.
 */
export const EITHER_NOUNS = words(`
activist backer challenger follower leader mep migrant mla mp msp protester scholar scientist supporter td
`);

/**
 * Nouns of OFFICIAL_NOUNS whose plural is always people who told something: they hold an office, were there, or know somebody.
 */
export const TOLD_NOUNS = words(`
acquaintance adviser advisor aide appointee assistant associate attendee attorney auditor bodyguard bystander caller
campaign_manager chairman chief classmate commander commissioner confidant confidante congressman contact cop coroner counsel
councillor defendant delegate deputy detective director eyewitness firefighter friend general guard informant insider inspector
investigator judge juror liaison lieutenant manager medic minister negotiator officer official onlooker
operative organiser organizer pal paramedic passer-by passerby pilot plaintiff policeman prosecutor relative rep representative
rescuer rescue_worker sailor senator sheriff soldier source spokesman spokesperson spokeswoman spy staff_member staffer
superintendent surrogate survivor suspect teammate tipster trooper victim whistle-blower whistleblower witness
`);

/** Groups that are written with a capital; others so written are part of a name. */
export const PROPER_GROUPS = words(`
buddhist catholic christian conservative democrat evangelical gp hindu independent islamist jew latino liberal libertarian mep
millennial mla mp msp muslim ngo progressive protestant republican royalist sikh socialist td tory unionist
`);

/** Groups without a plural: collective with the (“the crowd chanted”), a body in a name. */
export const MASS_NOUNS = words(`
audience blogosphere community crowd electorate elite establishment internet intelligentsia left lobby mainstream_media media
press public right twitter twitterati twittersphere world
`);

/** Kin and company: usually with a possessive (“his brother”); each with the gender it tells. */
export const RELATION_NOUNS = wordMap<Gender>(`
male = boyfriend grandpa brother brother-in-law dad ex-husband father father-in-law fiancé godfather grandad grandfather grandson husband
nephew son son-in-law stepfather stepson uncle widower
female = aunt grandma nan daughter daughter-in-law ex-wife fiancée girlfriend godmother grandmother granddaughter mom mother mother-in-law mum
niece sister sister-in-law stepdaughter stepmother widow wife
both = ancestor child couple cousin descendant family fiance grandchild grandparent heir in-law loved_one parent partner relative
sibling spouse twin
`);

/** Nouns that tell a person's gender. */
export const GENDERED_NOUNS = wordMap<Gender>(`
male = actor alderman anchorman assemblyman baron bishop boy businessman cameraman chairman congressman councilman countryman
craftsman duke emperor fireman fisherman footballer freshman gentleman gunman guy imam king lad lord man marksman middleman
monk nobleman policeman pope priest prince rabbi salesman serviceman spokesman sportsman statesman stuntman waiter weatherman
female = actress anchorwoman barmaid assemblywoman ballerina baroness businesswoman chairwoman congresswoman councilwoman countess diva
duchess empress first_lady girl heiress hostess lady nun policewoman princess queen servicewoman spokeswoman
sportswoman stateswoman stewardess waitress woman
`);

/** People in general: sources only by what is said of them (“a person familiar with the matter”, “one of them”). */
export const PERSON_NOUNS = words(
  `
adult attacker autocrat boy champion child girl groom gunman guru hermit individual kid killer man men murderer people person playboy
rapist recluse robber rookie royal star teen teenager thief woman women youngster
`,
);

/**
 * Bodies that in the plural and without a name stand for a group (“environmental groups say”); counted or with the they
 * are bodies that could be told.
 */
export const COLLECTIVE_BODIES = words(`
airline bank body brand broadcaster builder business carmaker charity chipmaker church clinic club college company council
country drugmaker firm gallery government group hospital hotel housebuilder insurer lender maker manufacturer media_outlet
municipality museum nation news_outlet ngo nonprofit operator organisation organization outlet pharmacy platform pub publisher
restaurant retailer school shop start-up startup studio supermarket telco theatre think-tank union university utility venue
`);

/** The same of bodies that only this word before them makes a kind. */
export const COLLECTIVE_KINDS = bySecond(
  words(
    'aid_agency relief_agency humanitarian_agency hedge_fund intelligence_agency opposition_party rating_agency ratings_agency arab_state gulf_state member_state regional_power rival_party tech_giant',
  ),
);

/** Nouns of OFFICIAL_NOUNS and of EITHER_NOUNS whose open plural is mostly a group: supporters 11 of 13, strategists 4 of 4. */
export const LEANING_NOUNS = words(
  'backer broker follower lawmaker lobbyist mep mla mp msp politician protester reviewer scholar strategist supporter td teacher trader user',
);

/** Those whom pollsters ask: in a poll's story what they think is the poll's. */
export const POLLED_NOUNS = words(`
adult american backer consumer independent man millennial moderate parent people resident student supporter voter woman
`);

/** Voices of a film or a broadcast. */
export const VOICE_NOUNS = wordSet('narrator announcer voiceover voice-over');

/** Plurals without -s, and nouns that take either number. */
export const EITHER_NUMBER = wordSet('data media people police staff');

/** Nouns that stand before a name only where a relative clause begins: “the woman Duarte met”. */
export const PLAIN_PERSONS = wordSet('boy child girl guy kid lady man person woman');
