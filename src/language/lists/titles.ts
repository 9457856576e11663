import { type Gender, wordMap, wordSet, words } from './words.ts';

/**
 * What stands before a person's name, in lower case and without full stops.
 *
 * Origin: style books' titles and forms of address of the English-speaking world and of its neighbours; general knowledge.
 */

/** Honorifics and abbreviated titles, each with the gender it tells: `male`, `female` or `both`. */
export const HONORIFICS = wordMap<Gender>(`
male = abbot alhaji baron bro brother cardinal count don duke earl emir esq father fr herr imam king kumar lord m maharaja maulana maulvi messrs mr
mullah prince rabbi señor senhor sheik sheikh shri signor sir sri sultan tsar viscount
female = alhaja baroness countess dame donna doña duchess empress frau lady madam madame maharani mlle mme miss mrs ms princess queen
señora senhora señorita signora sister smt sra tsarina begum
both = adm amb asp atty brig capt chancellor cllr cllrs cmdr cmsr col comdr cpl dc dci dcs det di dr drs ds dsi dsp engr gen gov govs hon insp justice lieut lt maj mallam mgr msgr mx pc pfc pres
prof pte pvt rep reps rev revd saint sen sens sgt sp spc ssgt st supt
`);

/** Roles that stand before a name without a comma: “Prime Minister Jane Doe”. Also roles of an apposition. */
export const TITLE_ROLES = words(`
actor actress admiral advisor ambassador analyst archbishop architect artist assemblyman assemblywoman assistant_secretary
astronaut attorney attorney_general author ayatollah bishop brigadier captain cardinal ceo cfo chairman chairwoman chancellor
chef chief chief_executive chief_justice chief_minister chief_of_staff coach colonel columnist commander commissioner
commodore comptroller congressman congresswoman constable consul coroner councillor councilman councilwoman councilmember corporal coo
cto dean defence_minister defense_minister defense_secretary delegate deputy deputy_prime_minister detective director
director_general district_attorney doctor economist editor engineer executive_director father finance_minister first_lady
first_minister foreign_minister foreign_secretary general governor governor_general guitarist head_coach health_minister
health_secretary historian home_secretary inspector interior_minister judge justice lawyer leader lieutenant
lieutenant_governor magistrate major majority_leader majority_whip manager marshal mayor mep minister minority_leader mla mp msp musician news_anchor nominee nurse officer
officer_cadet owner pastor player pope premier president president-elect prime_minister prince princess principal private
professor prosecutor provost queen king quarterback rabbi representative reporter researcher reverend scientist
secretary secretary_general secretary_of_state secretary_of_defense senator sergeant sheriff singer solicitor_general speaker
special_agent spokesman spokesperson spokeswoman state_senator striker superintendent taoiseach td treasurer trooper
undersecretary vice_chairman vice_president vice-president warden writer chairperson chair co-founder founder host anchor
journalist whip filmmaker novelist activist candidate congressional_candidate commissioner-general taskforce_chief midfielder
goalkeeper defender forward skipper pitcher strategist pollster surgeon_general under-secretary vice-chancellor
all-rounder bassist batsman billionaire bowler boxer broadcaster comedian comic composer cricketer drummer entertainer
entrepreneur footballer frontman fullback full-back golfer gymnast head heiress hurdler illusionist influencer linebacker magnate
millionaire moderator mogul monarch newsreader paralympian photographer pianist playwright podcaster poet politician pontiff
popstar presenter rapper sculptor singer-songwriter socialite songwriter sprinter starlet superstar supermodel swimmer tycoon
dj gp vlogger wicketkeeper winger wrestler youtuber
`);

/** Forms in -ing that belong to an office, and nobody does: “managing director”, “acting chief”. */
export const OFFICE_PARTICIPLES = wordSet(`
acting commanding consulting engineering founding governing incoming leading managing marketing outgoing planning presiding ruling serving sitting sporting visiting
`);
