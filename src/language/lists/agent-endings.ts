import { wordSet } from './words.ts';

/**
 * Nouns that end like somebody who does something (-er, -or, -ee, -ant) and are things or names: any other noun with such an
 * ending that no list holds is taken for a person.
 *
 * Origin: general knowledge; the commonest such nouns.
 */
export const NO_AGENTS = wordSet(`
adapter answer antioxidant badger banner beer blocker booster breaker buffer burger behavior border calendar cancer career center charger chapter character cheer cluster color computer coffee committee container converter cooler corner counter cover cracker cylinder danger degree disaster
encounter error factor favor fertilizer fever filter finger flower floor folder freezer gender grant guarantee hammer heater helicopter honor horror humor indicator jubilee labor ladder laser
layer leather ledger letter lever liter liver marker matter meter mirror mixer monitor monster motor murder newsletter number offer order
other outlier painkiller paper pedigree pepper plant pointer poster power primer printer processor projector propeller quarter reactor regimen register remnant restaurant reuter river rumor sector server scanner scooter sensor shelter shoulder shower specimen spider starter sticker stimulant subcommittee sweater
silver summer terror thriller timer tower tracker tractor transmitter trigger trailer transfer tumor vapor vector ventilator water weather winter
airliner chopper cruiser destroyer dredger freighter schooner steamer tanker trawler
`);
