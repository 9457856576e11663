import { ADVISING_FIRMS } from '../lists/body-synonyms.ts';
import { FIRM, OFFICE_FIELDS, TITLE_ROLE } from '../lists/name-words.ts';
import { G, M } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Form } from './forms.ts';

/** What a definite description may stand for: “the senator”, “the company”, “the outlet”. */

const KINDS = `
lawmaker legislator = senator representative congressman congresswoman assemblyman assemblywoman councilman councilwoman mp
congressman congresswoman = representative senator
politician = senator representative congressman congresswoman mayor governor lawmaker mp minister
leader = president chairman chairwoman chief minister premier head chair
spokesman = spokesperson
spokeswoman = spokesperson
spokesperson = spokesman spokeswoman
chairman chairwoman chairperson = chair
chair = chairman chairwoman chairperson
lawyer = attorney counsel solicitor barrister
attorney = lawyer counsel
judge justice = judge justice magistrate
doctor = physician surgeon psychiatrist paediatrician pediatrician
professor academic scholar = lecturer researcher scientist
researcher scientist = professor biologist physicist chemist astronomer ecologist geologist doctor author
boss = manager coach chief ceo executive chairman director president owner head
coach manager = manager coach trainer
skipper captain = captain skipper
executive = ceo president chairman chief director officer cfo
ceo = executive
nominee = candidate hopeful contender
candidate = nominee hopeful contender
reporter journalist correspondent = columnist editor anchor correspondent writer reporter journalist
minister = secretary premier
mp = member
officer = sergeant detective lieutenant captain constable trooper
general = commander admiral colonel
commander = general colonel admiral captain
clergyman priest pastor = reverend bishop rabbi imam monsignor
star player athlete = striker midfielder quarterback goalkeeper forward champion
adviser advisor = adviser advisor strategist consultant
strategist consultant = adviser advisor
official = director secretary commissioner administrator
outlet newspaper paper publication daily network broadcaster station magazine website site tabloid channel = outlet
company firm business corporation maker manufacturer retailer giant carrier airline bank automaker = firm
agency bureau = agency bureau department administration service office authority commission
department = ministry department
ministry = department ministry
university school college = university college school institute
group organization organisation nonprofit charity coalition = association group foundation society union league alliance council coalition organization organisation institute network fund
committee panel = committee commission subcommittee board panel
commission = committee
regulator watchdog = authority agency commission office board bureau
board = commission council
court = tribunal court
team club = team club
union = association federation
bloc = union community association
party = committee
campaign = campaign camp
camp = campaign
administration = administration government
government = administration ministry
force = force department police army
country nation = country
town = city
hospital = hospital clinic center
institute = center centre
center centre thinktank = institute center centre foundation
`;

/** For each head noun the heads that it may stand for, itself first. */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [wide = '', narrow = ''] = line.split(' = ');
      return wide
        .split(' ')
        .map((head): [string, string[]] => [head, [head, ...narrow.split(' ')]]);
    }),
);

/** Heads that a definite description with this head may stand for. */
export const headsFor = (head: string): readonly string[] => WIDER.get(head) ?? [head];

/** Last word of a role, a phrase or a name. */
export const headOf = (role: string): string => role.slice(role.lastIndexOf(' ') + 1);

/** “research firm”: a body that speaks of others, and that no “the company” means. */
export const isAdvising = (role: string): boolean => ADVISING_FIRMS.has(role);

/** The role words of the tokens `[first, head]`, lower-case, the head as its base form: “campaign spokesman”. */
export function roleAt(tokens: Tokens, first: number, head: number): string {
  const words: string[] = [];
  let from = Math.max(first, head - 4);
  for (let i = head - 1; i >= from; i--) if (!tokens.isWord(i)) from = i + 1;
  for (let i = first; i < from; i++)
    if (OFFICE_FIELDS.has(tokens.lower(i))) words.push(tokens.lower(i));
  for (let i = from; i < head; i++) {
    if (!tokens.is(i, G.Det | G.Conjunction)) words.push(tokens.lower(i));
  }
  words.push(roleOf(tokens, head));
  return words.join(' ');
}

function roleOf(tokens: Tokens, at: number): string {
  const word = tokens.lower(at).replaceAll('.', '');
  return TITLE_ROLE.get(word) ?? (tokens.lemma(at) || word).replaceAll('.', '');
}

/** What kind of body a name tells by its own words: “justice department” is a department, “Vasko Inc.” a firm. */
export function bodyRoles(tokens: Tokens, { first, last, known }: Form): string[] {
  const roles = new Set<string>();
  if (known === 'outlet' || known === 'country' || known === 'state' || known === 'city')
    roles.add(known);
  for (let i = first; i <= last; i++)
    if (tokens.means(i, M.OutletName | M.Outlet)) roles.add('outlet');
  let head = last;
  for (let i = first + 1; i <= last; i++) {
    const form = tokens.form(i);
    if (form === 'of' || form === 'for' || form === 'on' || form === 'at') {
      head = i - 1;
      break;
    }
  }
  const word = tokens.lower(head);
  if (FIRM.has(word) && last > first) roles.add('firm');
  else if (tokens.means(head, M.Organization)) roles.add(tokens.lemma(head) || word);
  return [...roles];
}
