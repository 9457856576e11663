import { words } from './words.ts';

/**
 * Abbreviations that are written with a full stop, here without the last one and in lower case: they tell the sentence
 * splitter where a full stop does not end a sentence. No word is in two lists.
 *
 * Origin: what newspaper style books list under titles, months, places, firms and units; general knowledge.
 */

/** Go with the name that follows: a full stop after them never ends a sentence. */
export const BEFORE_NAME = words(`
adj adm amb asst atty brig capt cmdr cmdt col comdr cpl det dr drs fr gen gens gov govs hon insp lieut lt maj messrs mgr mlle
mme mr mrs ms msgr mx pfc pres prof profs pte pvt rep reps rev revd sen sens sgt smt spc sra st ste supt treas
`);

/** End a sentence only where what follows can begin one. */
export const MAY_END = words(`
a.d a.k.a a.m aka al apr ariz aug ave b.a b.c blvd bros calif cf co colo conn corp cos ct d.c dec dept dist div e.g ed eds esq
est etc e.u ext feb fla fri ft govt hr hrs hwy i.e inc inst intl jan jr jul jun l.a lb lbs ltd m.a m.b.a m.d mfg mich min minn
mon mont mph n.c n.d n.h n.j n.m n.y n.y.c natl neb nev nov oct okla oz p.c p.m pct penn ph.d plc r.i rd s.c s.d sept sq
sr tel tenn tex thu thur thurs tue tues u.k u.n u.s u.s.a univ v va vs vt w.va wyo yd yr yrs
`);

/** Abbreviations only with a capital first letter, for they are words without it; they too may end a sentence. */
export const CAPITALISED = words(
  'ala ark cal del ga ill ind ky la mar mass md me miss mo ore pa sat sun wash wed wis',
);

/** Stand before a number: “No. 10”, “pp. 4–6”. Elsewhere the full stop ends the sentence. */
export const BEFORE_NUMBER = words('art ch fig no nos nr op p para pp sec vol');
