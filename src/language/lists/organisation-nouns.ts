import { wordMap, words } from './words.ts';

/**
 * Bodies that speak as bodies: common nouns, words that make a name one, and the press.
 *
 * Origin: English nouns of government, business, justice, forces, education, sport and press; general knowledge.
 */

/** “the ministry said”: a body, where a person would be named or anonymous. Singular. */
export const ORG_NOUNS = words(`
administration agency airline airport alliance army association authorities authority automaker bank bar board body
bureau business cabinet campaign carrier center centre chain chamber charity church city clinic club coalition
coast_guard college commission committee commonwealth community company conference conglomerate congress consortium
consulate consultancy contractor convention corporation council county court department directorate district division
embassy employer faction faculty federation firm force forum foundation fund government group hospital hotel house
industry institute institution insurer jury lab laboratory law_firm leadership league legislature library lobby
local_authority manufacturer market military militia ministry navy network ngo non-profit nonprofit office opposition
organisation organization palace panel parliament party patrol police police_force prosecution publisher railway
regime regulator retailer school secretariat senate service staff start-up startup state station subcommittee
subsidiary super_pac supermarket task_force taskforce team temple think-tank think_tank thinktank town trade_union
treasury tribunal trust trustees union unit university utility watchdog white_house wing
`);

/** Words that make a capitalised name the name of a body. */
export const ORG_NAME_WORDS = words(`
academy administration ag agency airlines airways alliance army assembly assn associates association athletic
authority bank board bureau cabinet campaign capital center centre chamber church clinic club co coalition college
commission committee communications community companies company confederation conference congress consortium
consulting corp corporation corps council county court defence defense department division embassy energy enterprises
executive facility faculty federation finance financial force foundation fund government group guard health holdings
hospital house inc industries information initiative institute institution insurance international investments lab
laboratories laboratory lawyers league legislature limited llc llp ltd media militia ministry mission motors museum
nations navy network networks news office organisation organization palace parliament partners partnership party plc
police polling press project publishing rail railway registry research resources school schools science secretariat
securities senate service services society software solutions studio studios systems technologies telecom television
trust union united university utilities
`);

/** Short names of bodies that stand for people who speak: “the White House said”. With the, or without. */
export const KNOWN_BODIES = words(`
aclu al-qaeda amazon amnesty_international apple bjp boeing brussels capitol_hill cdc cia commons congress dea dhs dnc
doj downing_street ecb epa eu european_union faa facebook fbi fcc fda fed fema fifa gm goldman_sachs google gop
greenpeace hamas hezbollah hmrc homeland_security house_of_commons iaea ibm icc ice imf interpol ioc irs isis
islamic_state kremlin labour lords microsoft nasa nato ndp nhs nih noaa nra nsa nypd oecd opec oxfam parliament
pentagon red_cross rnc scotland_yard sec senate snp stormont supreme_court taliban tesla tories toyota treasury
twitter u.n uber ukip un unesco unhcr unicef vatican volkswagen wada walmart westminster white_house whitehall who
world_bank wto
`);

/** Common nouns for an outlet: “the paper reported”. */
export const OUTLET_NOUNS = words(`
agency blog broadcaster channel column columnist daily gazette journal magazine media_outlet network news_agency news_channel
news_organisation news_organization news_outlet news_service news_site news_website newspaper newsweekly newswire outlet paper
periodical platform podcast press_agency programme program publication quarterly radio_station show site station tabloid
television_station tv_station weblog website weekly wire wire_service
`);

/** Words in the name of an outlet. */
export const OUTLET_WORDS = words(`
advertiser advocate argus beacon broadcasting bulletin chronicle courier daily dispatch echo enquirer evening examiner express
free_press gazette globe guardian herald inquirer insider journal leader ledger magazine mail mercury mirror monitor morning news
newspaper newswire observer online pilot plain post post-dispatch press radio record recorder register reporter republic
review sentinel standard star star-tribune statesman sun sunday telegram telegraph television times today tribune tv union-tribune
voice weekly world
`);

/**
 * Outlets of the world press by every name in use, short or full, with the full one (in lower case, no “the”; capitals tell
 * them from words). Short names that fit several outlets (the Post, the Times) are not here: the article's own full name
 * decides.
 */
export const OUTLETS: ReadonlyMap<string, string> = new Map([
  ...words(`
axios boston_globe business_insider channel_4 chicago_tribune cnbc cnn daily_beast daily_mail daily_mirror
daily_telegraph der_spiegel el_país espn forbes fox_news france_24 globe_and_mail hindustan_times indian_express
le_figaro le_monde msnbc new_york_daily_news new_york_post new_yorker newsweek nhk politico propublica reuters
rolling_stone sky_news south_china_morning_post straits_times sunday_times sydney_morning_herald the_atlantic
the_economist the_hill the_hindu the_independent times_of_india times_of_israel tmz toronto_star univision usa_today
vox washington_examiner washington_times xinhua yonhap
`).map((name) => [name, name] as const),
  ...[
    ...wordMap<string>(`
abc_news = abc abc_news agence_france-presse = afp agence_france-presse al_jazeera = aljazeera al_jazeera
associated_press = ap associated_press bbc = bbc_news british_broadcasting_corporation bbc bloomberg = bloomberg_news
bloomberg breitbart = breitbart_news breitbart buzzfeed = buzzfeed_news buzzfeed canadian_broadcasting_corporation =
cbc canadian_broadcasting_corporation cbs_news = cbs cbs_news deutsche_welle = dw deutsche_welle financial_times = ft
financial_times guardian = the_guardian guardian huffington_post = huffpost huffington_post itv = itv_news itv
los_angeles_times = la_times los_angeles_times national_public_radio = npr national_public_radio nbc_news = nbc
nbc_news new_york_times = nyt ny_times new_york_times press_trust_of_india = pti press_trust_of_india voice_of_america
= voa voice_of_america wall_street_journal = wsj wall_street_journal washington_post = wapo washington_post
`),
  ],
]);
