import { wordMap } from './words.ts';

/**
 * What people do, by field: nobody is both a nurse and a goalkeeper in one article, so “the goalkeeper” is somebody else than
 * the nurse. Politics and business are left out, for whoever is in them has often been something else, and so are nouns of
 * several fields (“chief”, “captain”, “star”). A full stop parts a field from one within it: a striker is a player and no
 * goalkeeper.
 *
 * Origin: English nouns of trade and office, general knowledge.
 */
export const FIELDS: ReadonlyMap<string, string> = wordMap(`
art = architect author biographer cartoonist designer dramatist essayist illustrator novelist painter photographer playwright poet
sculptor writer
campaign = candidate challenger contender front-runner frontrunner hopeful nominee
campaigning = adviser advisor aide operative pollster spokesman spokesperson spokeswoman strategist
church = archbishop bishop cardinal chaplain cleric clergyman imam monk nun pastor pontiff pope preacher priest
rabbi reverend vicar
coaching = coach gaffer manager tactician trainer
court = attorney barrister coroner counsel judge lawyer magistrate prosecutor sheriff solicitor
force = brigadier colonel constable corporal detective inspector lieutenant marine officer paratrooper policeman policewoman sergeant
soldier superintendent trooper
health = anaesthetist cardiologist dentist doctor epidemiologist medic midwife nurse oncologist paediatrician paramedic pathologist
pediatrician pharmacist physician psychiatrist surgeon
mayor = mayor
press = anchor columnist correspondent journalist reporter
science = academic anthropologist archaeologist astronomer astrophysicist biologist botanist chemist climatologist ecologist geologist
historian lecturer linguist mathematician meteorologist oceanographer palaeontologist paleontologist philosopher physicist professor
researcher scholar scientist seismologist sociologist volcanologist zoologist
sport = athlete cricketer footballer medallist paralympian player
sport.alone = boxer cyclist golfer gymnast hurdler jockey rower runner skier sprinter swimmer wrestler
sport.attack = attacker forward midfielder playmaker striker winger
sport.bat = batsman batter opener
sport.bowl = bowler paceman seamer spinner
sport.defence = centre-back defender full-back fullback
sport.diamond = outfielder pitcher shortstop slugger
sport.goal = goalkeeper keeper shot-stopper
sport.gridiron = linebacker quarterback receiver
stage = actor actress bassist comedian comic composer dancer drummer filmmaker film-maker frontman guitarist hitmaker musician pianist
popstar rapper singer singer-songwriter songwriter soprano tenor violinist
trade = angler baker barman builder butcher cabbie carpenter chef cleaner cook driver electrician farmer firefighter fireman fisherman
gardener grocer hairdresser landlady landlord mechanic miner plumber postman postmaster publican restaurateur shepherd shopkeeper
teacher trucker waiter waitress welder
`);

/** Words for one and the same party; of two parties nobody is a member. */
export const PARTIES: ReadonlyMap<string, string> = wordMap(`
conservatives = conservative tory
democrats = democrat democratic
greens = green
labour = labour labourite
liberal_democrats = lib_dem liberal_democrat
republicans = gop republican
`);
