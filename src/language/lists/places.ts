import { wordMap, words } from './words.ts';

/**
 * Countries with their demonyms and capitals, and the states and provinces that news in English names without saying where.
 * A place before a colon or a source noun is no person (“Kiev officials”, “LONDON:”); a capital stands for its government.
 *
 * Origin: the member states of the United Nations and their capitals as any atlas has them; general knowledge.
 */

/** Country = its demonyms (adjective, and noun where it differs). */
export const DEMONYMS = wordMap<string>(`
afghanistan = afghan albania = albanian algeria = algerian angola = angolan argentina = argentine argentinian armenia = armenian
australia = australian aussie austria = austrian azerbaijan = azerbaijani azeri bahrain = bahraini bangladesh = bangladeshi
belarus = belarusian belgium = belgian bolivia = bolivian bosnia = bosnian botswana = botswanan brazil = brazilian bulgaria = bulgarian
burundi = burundian cambodia = cambodian cameroon = cameroonian canada = canadian chad = chadian chile = chilean china = chinese
colombia = colombian congo = congolese costa_rica = costa_rican croatia = croatian cuba = cuban cyprus = cypriot czech_republic = czech
denmark = danish dane ecuador = ecuadorian ecuadorean egypt = egyptian england = english englishman estonia = estonian ethiopia = ethiopian
eritrea = eritrean europe = european fiji = fijian finland = finnish finn france = french frenchman gabon = gabonese gambia = gambian georgia = georgian
germany = german ghana = ghanaian greece = greek guatemala = guatemalan guinea = guinean haiti = haitian honduras = honduran
hungary = hungarian iceland = icelandic india = indian indonesia = indonesian iran = iranian iraq = iraqi ireland = irish irishman
israel = israeli italy = italian ivory_coast = ivorian jamaica = jamaican japan = japanese jordan = jordanian kazakhstan = kazakh
kenya = kenyan kosovo = kosovar kuwait = kuwaiti kyrgyzstan = kyrgyz laos = laotian latvia = latvian lebanon = lebanese
liberia = liberian libya = libyan lithuania = lithuanian luxembourg = luxembourgish macedonia = macedonian malawi = malawian
malaysia = malaysian mali = malian malta = maltese mauritania = mauritanian mauritius = mauritian mexico = mexican moldova = moldovan
mongolia = mongolian montenegro = montenegrin morocco = moroccan mozambique = mozambican myanmar = burmese namibia = namibian
nepal = nepalese nepali netherlands = dutch dutchman new_zealand = new_zealander kiwi nicaragua = nicaraguan niger = nigerien
nigeria = nigerian north_korea = north_korean norway = norwegian oman = omani pakistan = pakistani palestine = palestinian
panama = panamanian paraguay = paraguayan peru = peruvian philippines = filipino philippine poland = polish pole portugal = portuguese
qatar = qatari romania = romanian russia = russian rwanda = rwandan saudi_arabia = saudi scotland = scottish scot senegal = senegalese
serbia = serbian serb sierra_leone = sierra_leonean singapore = singaporean slovakia = slovak slovenia = slovenian somalia = somali
south_africa = south_african south_korea = south_korean korean south_sudan = south_sudanese spain = spanish spaniard sri_lanka = sri_lankan
sudan = sudanese sweden = swedish swede switzerland = swiss syria = syrian taiwan = taiwanese tajikistan = tajik tanzania = tanzanian
thailand = thai tibet = tibetan togo = togolese tunisia = tunisian turkey = turkish turk turkmenistan = turkmen uganda = ugandan
ukraine = ukrainian united_arab_emirates = emirati united_kingdom = british briton united_states = american uruguay = uruguayan
uzbekistan = uzbek venezuela = venezuelan vietnam = vietnamese wales = welsh welshman yemen = yemeni zambia = zambian zimbabwe = zimbabwean
`);

export const COUNTRIES: readonly string[] = [
  ...new Set(DEMONYMS.values()),
  ...words(
    'america britain czechia great_britain holland uae uk u.k us u.s usa drc burma crimea gaza kurdistan west_bank',
  ),
];

/** Capitals and other cities that stand for a government, and cities that need no country beside them. */
export const CITIES = words(`
abu_dhabi abuja accra addis_ababa algiers amman amsterdam ankara athens atlanta auckland baghdad bangkok barcelona beijing beirut
belgrade berlin bogota bogotá boston brasilia brussels bucharest budapest buenos_aires cairo canberra cape_town caracas chicago
colombo copenhagen dakar dallas damascus delhi denver detroit dhaka doha dubai dublin edinburgh geneva glasgow hanoi harare havana
helsinki hong_kong honolulu houston islamabad istanbul jakarta jerusalem johannesburg juba kabul kampala karachi kathmandu
khartoum kiev kigali kingston kinshasa kolkata kuala_lumpur kyiv lagos lahore lima lisbon london los_angeles luanda lusaka madrid
manchester manila melbourne mexico_city miami milan minsk mogadishu montreal moscow mumbai munich nairobi new_delhi new_york
osaka oslo ottawa paris perth philadelphia phoenix port-au-prince prague pretoria pyongyang quito ramallah rangoon riga rio_de_janeiro
riyadh rome san_francisco sanaa santiago são_paulo sao_paulo sarajevo seattle seoul shanghai sofia stockholm sydney taipei tallinn
tbilisi tehran tel_aviv tokyo toronto tripoli tunis vancouver vienna vilnius warsaw washington wellington yangon yerevan zagreb zurich
`);

export const US_STATES = words(`
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania puerto_rico
rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming
`);

/** Provinces and states of Canada, Australia, India, and the like. */
export const PROVINCES = words(`
alberta andhra_pradesh assam bihar british_columbia catalonia gujarat haryana karnataka kashmir kerala madhya_pradesh maharashtra
manitoba new_brunswick new_south_wales newfoundland northern_ireland nova_scotia odisha ontario punjab quebec queensland rajasthan
saskatchewan sindh south_australia tamil_nadu tasmania telangana uttar_pradesh victoria west_bengal western_australia
`);
