import { wordMap, words } from './words.ts';

/**
 * Bodies that speak as bodies: common nouns, words that make a name one, and the press.
 *
 * Origin: English nouns of government, business, justice, forces, education, sport and press; general knowledge.
 */

/** “the ministry said”: a body, where a person would be named or anonymous. Singular. */
export const ORG_NOUNS = words(`
academy administration agency airline airport alliance ambulance_service army arm assembly association authority authorities
automaker ballclub band bank bar bench board body brand brewery brokerage bureau business cabinet campaign carmaker carrier
cathedral center centre chain chamber charity church circuit city clinic club coalition coast_guard college commission
committee commonwealth community company conference conglomerate congress consortium consulate consultancy contractor
convention corporation council county court cricket_board crew delegation department diocese directorate district division
embassy employer establishment exchange exchequer executive_branch faction faculty federation film_studio firm force forum
foundation franchise fund giant government grid_operator group hospital hotel house household industry institute
institution insurer investor_group jury kremlin lab laboratory law_firm leadership league legislature lender library lobby
local_authority mafia maker manufacturer market military militia ministry monarchy mosque museum navy network ngo
nonprofit non-profit observatory office opposition orchestra organisation organization outfit palace panel parent_company
parliament partnership party patrol pentagon police police_force practice presidency press_office prison producer
prosecution publisher railway refinery regime regulator registry resistance retailer ring school secretariat sect sector senate
service shop society staff start-up startup state station store studio subcommittee subsidiary super_pac supermarket
syndicate synod taliban task_force taskforce team temple think_tank think-tank thinktank town township trade_union treasury
tribunal troupe trust trustees union unit university utility vatican venture village watchdog white_house wing workforce
`);

/** Words that make a capitalised name the name of a body. */
export const ORG_NAME_WORDS = words(`
academy administration advisers agency air_force airlines airways alliance ag analytics army assembly assn associates association
athletic authority bancorp bank bar bbc board brothers bureau cabinet campaign capital centre center chamber church city_council
clinic club co coalition college commission committee communications community companies company conference confederation
congress consortium consulting corp corporation corps council county court crescent cross defence defense department dept
diocese division embassy energy enterprises exchange executive facility faculty federation finance financial force foundation fund
gmbh government group guard health holdings hospital house inc industries information initiative inspectorate
institute institution insurance international investments lab laboratories laboratory lawyers league legislature limited llc
llp ltd media militia ministry mission mosque motors museum nations navy network networks news observatory office opera organisation
organization palace parliament partners partnership party petroleum pharmaceuticals plc police poll polling press project
publishing rail railway records registry republic research resources sa school schools science secretariat securities senate
services service society software solutions studio studios supreme_court survey synod systems taliban task_force team technologies
telecom television trust union united university utilities watch water works
`);

/** Short names of bodies that stand for people who speak: “the White House said”. With the, or without. */
export const KNOWN_BODIES = words(`
aclu bis bjp boeing brussels cdc cia congress commons capitol_hill dea defra dfid dhs dnc doj downing_street ec ecb eu european_union epa
facebook faa fbi fcc fda fed fema fifa gop google hamas hezbollah holyrood homeland_security house_of_commons hrw hmrc iaea icc ice icj ifs
iata imf interpol ioc irs isis isro kremlin labour lords mi5 mi6 microsoft nasa nato ndp nhs nih noaa no_10 no_11 nra nsa nypd ntsb
oecd ofcom opec oxfam parliament pentagon rnc scotland_yard sec senate snp stormont supreme_court taliban tories treasury
twitter u.n ukip un unesco unhcr unicef us_supreme_court ussr vatican wada westminster white_house whitehall who world_bank wto ymca zanu-pf
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
 * Outlets of the world press, each short or variant name under the full one (the is left out). A few of the short names
 * (the Post, the Times, the Journal) fit several outlets: they are not here, the article's own full name decides.
 */
export const OUTLETS = wordMap<string>(`
abc_news = abc abc_news
agence_france-presse = afp agence_france-presse agence_france_presse
al_jazeera = al_jazeera aljazeera al-jazeera al_jazeera_english
associated_press = ap associated_press
atlantic = the_atlantic
australian_broadcasting_corporation = abc_australia australian_broadcasting_corporation
axios = axios
bbc = bbc bbc_news bbc_radio_4 british_broadcasting_corporation bbc_world_service
bild = bild
bloomberg = bloomberg bloomberg_news bloomberg_businessweek
boston_globe = boston_globe
breitbart = breitbart breitbart_news
business_insider = business_insider
buzzfeed = buzzfeed buzzfeed_news
canadian_broadcasting_corporation = cbc canadian_broadcasting_corporation cbc_news
canadian_press = canadian_press
cbs_news = cbs cbs_news
channel_4 = channel_4 channel_4_news
chicago_tribune = chicago_tribune
china_daily = china_daily
cnbc = cnbc
cnn = cnn cable_news_network
corriere_della_sera = corriere_della_sera
c-span = c-span
daily_beast = daily_beast
daily_caller = daily_caller
daily_mail = daily_mail mail_on_sunday
daily_mirror = daily_mirror
daily_nation = daily_nation
daily_telegraph = daily_telegraph sunday_telegraph
dawn = dawn
deutsche_welle = deutsche_welle dw
dpa = dpa deutsche_presse-agentur
economist = the_economist
el_mundo = el_mundo
el_país = el_país el_pais
espn = espn
euronews = euronews
evening_standard = evening_standard
financial_times = financial_times ft
forbes = forbes
fox_news = fox fox_news fox_news_channel
france_24 = france_24
frankfurter_allgemeine_zeitung = frankfurter_allgemeine_zeitung frankfurter_allgemeine faz
fortune = fortune
global_times = global_times
globe_and_mail = globe_and_mail
guardian = guardian the_guardian
haaretz = haaretz
hill = the_hill
hindu = the_hindu
hindustan_times = hindustan_times
huffington_post = huffington_post huffpost
independent = the_independent
indian_express = indian_express
interfax = interfax
irish_times = irish_times
itar-tass = tass itar-tass
itv = itv itv_news
japan_times = japan_times
jerusalem_post = jerusalem_post
kyodo = kyodo kyodo_news
la_repubblica = la_repubblica
le_figaro = le_figaro
le_monde = le_monde
los_angeles_times = los_angeles_times la_times l.a_times
mail_&_guardian = mail_&_guardian
miami_herald = miami_herald
mother_jones = mother_jones
msnbc = msnbc
national_public_radio = npr national_public_radio
national_review = national_review
nature = nature
nbc_news = nbc nbc_news
new_york_daily_news = new_york_daily_news
new_york_magazine = new_york_magazine
new_york_post = new_york_post
new_york_times = new_york_times nyt ny_times n.y_times
new_yorker = new_yorker
newsweek = newsweek
nhk = nhk
nikkei = nikkei
observer = the_observer
people = people_magazine
politico = politico
press_association = pa_news press_association
press_trust_of_india = pti press_trust_of_india
propublica = propublica
radio_free_europe = rfe/rl radio_free_europe radio_free_asia
reuters = reuters thomson_reuters
ria_novosti = ria ria_novosti
rolling_stone = rolling_stone
rt = russia_today
san_francisco_chronicle = san_francisco_chronicle
science = science_magazine
sky_news = sky_news sky
slate = slate
south_china_morning_post = south_china_morning_post scmp
der_spiegel = der_spiegel spiegel
straits_times = straits_times
süddeutsche_zeitung = süddeutsche_zeitung
sun = the_sun
sunday_times = sunday_times
sydney_morning_herald = sydney_morning_herald
talking_points_memo = talking_points_memo
techcrunch = techcrunch
time = time_magazine
times_of_india = times_of_india
times_of_israel = times_of_israel
times_of_london = times_of_london
tmz = tmz
toronto_star = toronto_star
univision = univision
usa_today = usa_today
vanity_fair = vanity_fair
verge = the_verge
vice_news = vice_news
voice_of_america = voa voice_of_america
vox = vox
wall_street_journal = wall_street_journal wsj
washington_examiner = washington_examiner
washington_post = washington_post wapo
washington_times = washington_times
wired = wired
xinhua = xinhua xinhua_news_agency
yonhap = yonhap yonhap_news_agency
`);
