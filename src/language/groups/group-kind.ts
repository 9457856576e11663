/**
 * Whether a phrase stands for an open-ended group, nobody in particular (“critics”, “many Danes”), or for people of
 * that group who were met (“two critics”, “activists involved in the talks”); null where it is no such phrase.
 */
export type GroupKind = 'collective' | 'anonymous' | null;
