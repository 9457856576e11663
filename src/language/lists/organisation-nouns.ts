import { wordMap, wordSet, words } from './words.ts';

/**
 * Bodies that speak as bodies: common nouns, words that make a name one, and the press.
 *
 * Origin: English nouns of government, business, justice, forces, education, sport and press; general knowledge.
 */

/** “the ministry said”: a body, where a person would be named or anonymous. Singular. */
export const ORG_NOUNS = words(`
abbey academy administration agency air_force airline airport alliance ambulance_service aquarium archdiocese army
association authorities authority automaker bakery bank bar battalion bloc board body bookmaker borough brand brewery
brigade broker brokerage bureau business cabinet cafe café campaign campsite care_home carmaker carrier cartel casino
cathedral center central_bank centre chain chamber charity chipmaker church cinema city city_hall clinic club
co-operative coalition coast_guard coastguard college commission committee commonwealth community company conference
conglomerate congress conservancy consortium consulate consultancy contractor convention cooperative corporation
council county court crown_prosecution_service dealership department diocese directorate district division drugmaker
embassy employer faction factory faculty farm federation festival fire_brigade fire_department fire_service
fire_station firm force forum foundation fund gallery garage giant government group guild gym hedge_fund holiday_park
hospice hospital hostel hotel house housebuilder industry institute institution insurer jury kennels lab laboratory
law_firm leadership league legislature lender library lobby local_authority manufacturer market military militia
ministry mosque movement municipality museum navy network ngo nightclub non-profit nonprofit nursery nursing_home office
opposition orchestra organisation organization palace panel parish parliament party patrol planemaker plant police
police_force police_station prefecture prosecution pub publisher racecourse railway record_label refinery refuge
regime regiment regulator resort restaurant retailer safari_park salon school secretariat senate service shelter
shipyard shop space_agency staff start-up startup state station stock_exchange store studio subcommittee subsidiary
super_pac supermarket supplier syndicate task_force taskforce team temple theatre theme_park think-tank think_tank
thinktank town town_hall trade_union treasury tribunal trust trustees union unit university utility venue watchdog
water_park white_house wildlife_park winery wing zoo
assembly band choir distillery garrison management monarchy monastery squad synagogue troupe vineyard venture
`);

/** Words that make a capitalised name the name of a body. */
export const ORG_NAME_WORDS = words(`
academy administration aerospace ag agency agri agro airlines airways alliance aluminium aluminum apparel archdiocese
army assembly assn associates association athletic authority automobiles automotive aviation bancorp bancshares bank
beverages biotech board borough brands breweries brewery broadcasting builders bureau cabinet campaign capital cement
center centre chamber chemicals church clinic club co coalition coastguard college commission committee commodities
communications community companies company confederation conference congress consortium constabulary consultants
consulting corp corporation corps cosmetics council county court defence defense department diagnostics diocese
distillers division dynamics electric electronics embassy energy enterprises entertainment estates executive facility
faculty federation ferries finance financial foods force foundation freight fund games gaming genomics government
grid group guard farms fisheries homes health holdings holidays hospital hospitality hotels house inc industries information initiative institute
institution insurance interactive international investments lab laboratories laboratory labs lawyers league
legislature leisure limited lines llc llp logistics ltd machinery manufacturing materials media metals militia
minerals mining ministry mission mobility motors motorsport museum mutual nations navy network networks news office
oil orchestra organisation organization packaging palace parish parliament partners partnership party petroleum pharma
pharmaceuticals pharmacies pictures plantations platforms plc police polling press project properties publishing rail
railway railways realty records registry reinsurance renewables research resorts resources restaurants retail robotics
savings school schools science sciences secretariat securities semiconductor semiconductors senate service services
shipbuilding shipping society software solutions sports steel steelworks stores studio studios supermarket
supermarkets systems tech technologies telecom telecommunications telecoms television textiles theatre therapeutics
tobacco tours trading transport trust union united university utilities ventures water wealth
`);

/** Short names of bodies that stand for people who speak: “the White House said”. With the, or without. */
export const KNOWN_BODIES = words(`
aclu al-qaeda amazon amnesty_international apple bjp boeing brussels capitol_hill cdc cia commons congress dea dhs dnc
doj downing_street ecb epa eu european_union faa facebook fbi fcc fda fed fema fifa gm goldman_sachs google gop
greenpeace hamas hezbollah hmrc homeland_security house_of_commons human_rights_watch iaea ibm icc ice imf interpol ioc irs isis
islamic_state kremlin labour lib_dems lords microsoft nasa nato ndp nhs nih noaa nra nsa nypd oecd opec oxfam parliament
pentagon red_cross rnc scotland_yard sec senate snp stormont supreme_court taliban tesla tories toyota treasury
twitter u.n uber ukip un unesco unhcr unicef vatican volkswagen wada walmart westminster white_house whitehall who
world_bank wto
airbus alibaba alphabet astrazeneca barclays ebay eurostar frontex gazprom heathrow honda huawei ikea intel lufthansa netflix nestle nissan
novartis ofcom ofgem ofsted ofwat paypal pfizer rosatom rspca ryanair samsung sony spacex spotify starbucks tesco tiktok unison
vodafone volvo
bp chevron citigroup comcast exxon exxon_mobil exxonmobil fedex halliburton hsbc hyundai jpmorgan lockheed_martin merck monsanto
motorola nike nokia pepsico qualcomm raytheon siemens verizon walgreens wells_fargo xerox
`);

/** Common nouns for an outlet: “the paper reported”. */
export const OUTLET_NOUNS = words(`
agency blog broadcaster channel column daily gazette journal magazine media_outlet network news_agency news_channel
news_organisation news_organization news_outlet news_service news_site news_website newspaper newsweekly newswire outlet paper
periodical platform podcast press_agency programme program publication quarterly radio radio_station show site station tabloid
television television_station tv_station weblog website weekly wire wire_service
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
anadolu ansa ars_technica cnet dpa efe haaretz hollywood_reporter hurriyet interfax irna itar-tass kyodo maariv mailonline mashable
page_six press_association radaronline ria_novosti tass techcrunch the_intercept us_weekly yedioth_ahronoth ynet
axios boston_globe business_insider channel_4 chicago_tribune cnbc cnn daily_beast daily_mail daily_mirror
daily_telegraph der_spiegel el_país espn forbes fox_news france_24 globe_and_mail hindustan_times indian_express
le_figaro le_monde marca msnbc new_york_daily_news new_york_post new_yorker newsweek nhk politico propublica reuters
rolling_stone sky_news sky_sports south_china_morning_post straits_times sunday_times talksport sydney_morning_herald the_atlantic
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

/** Bodies that a name before them owns: “the Duarte campaign”. */
export const OWNED_BODIES = wordSet(`
administration army authority cabinet camp campaign committee council court delegation department embassy foundation
government military ministry navy office parliament party police regime team
`);
