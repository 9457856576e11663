/**
 * Short given names and the long ones that they stand for, lower-case, without accents. A short name that serves several
 * long ones stands under the commonest.
 *
 * Origin: general knowledge of English given names.
 */
const NICKNAMES = `
abigail = abby, alexander = alex, andrew = andy, anthony = tony, barbara = barb, benjamin = ben, bernard = bernie, charles = chuck
charlie, christopher = chris, daniel = dan danny, david = dave, deborah = deb debbie, donald = don, edward = ed eddie ted,
elizabeth = beth betsy liz, eugene = gene, frederick = fred, gerald = gerry jerry, gregory = greg, james = jim jimmy, jeffrey = jeff,
jennifer = jen jenny, jonathan = jon, joseph = joe, katherine = kate kathy, kenneth = ken, lawrence = larry, leonard = len,
margaret = maggie peggy, matthew = matt, michael = mick mike, nicholas = nick, pamela = pam, patrick = pat, peter = pete, philip = phil,
raymond = ray, rebecca = becky, richard = dick rich rick, robert = bob bobby rob, ronald = ron, samuel = sam, stephen = steve,
susan = sue, theodore = theo, thomas = tom tommy, timothy = tim, victoria = vicky, vincent = vince, walter = walt, william = bill
billy will`;

const LONG: ReadonlyMap<string, string> = new Map(
  NICKNAMES.split(',').flatMap((entry) => {
    const [long = '', short = ''] = entry.trim().split(' = ');
    return short.split(/\s+/).map((name): [string, string] => [name, long]);
  }),
);

/** The long form of a given name; the name itself where it has none. */
export const fullName = (given: string): string => LONG.get(given) ?? given;
