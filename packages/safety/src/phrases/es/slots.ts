/** Up to `count` words in between, not over a comma or the end of a sentence. */
export function gap(count: number): string {
  return `(?:\\w+ ){0,${count}}`;
}

/** Up to `count` words or commas in between, not over the end of a sentence. */
export function wide(count: number): string {
  return `(?:[\\w,]+ ){0,${count}}`;
}

/** Where a phrase must be over: the end of a clause. */
export const over = '(?= ?[.,]|$)';

export const partner =
  '(?:ex ?(?:marido|esposo|esposa|mujer|pareja|novi[oa])?|marido|esposo|esposa|mujer|senora|viejo|vieja|pareja|companer[oa] sentimental|novi[oa]|prometid[oa]|polol[oa]|jev[oa]|chico|concubino|conviviente|padre de mis hij[oa]s|papa de mis? (?:hij[oa]s?|nen[ea]s?))';

export const kin =
  '(?:papas?|padres?|viejos|mama|madre|vieja|padrastro|madrastra|herman[oa]s?|hermanit[oa]|hermanastr[oa]|ti[oa]s?|prim[oa]s?|abuel[oa]s?|abu|hij[oa]s?|hijastr[oa]|yerno|nuera|suegr[oa]s?|cunad[oa]s?|sobrin[oa]s?|padrino|familia)';

export const acquaintance =
  '(?:jef[ea]|patron[ae]?s?|encargad[oa]|supervisor|entrenador|profe(?:sora?)?|maestr[oa]|cura|pastor|caser[oa]|duen[oa]|vecin[oa]s?|cuidador[ae]?s?|enfermer[oa]|companer[oa]s?|compa|roomie|guardia|masajista|clientes?|tipos?|hombres?|sujeto|senor|amig[oa]s?|prestamista|coyote|chulo|proxeneta)';

/** Somebody near, with the word before: "mi ex", "su tío", "el padre de mis hijos". */
export const someone = `(?:(?:mi|mis|su|sus|nuestr[oa]|el|la|los|un|una|unos|este|ese|tu) (?:ex |propi[oa] |mejor )?(?:${partner}|${kin}|${acquaintance})|el|ella|ellos)`;

/** Somebody the person may worry about. */
export const lovedOne = `(?:mis?|su|nuestr[oa]|un|una|el|la|al|del|a) (?:\\w+ )?(?:${partner}|${kin}|amig[oa]s?|amiguit[oa]|mejor amig[oa]|companer[oa]s?|colega|compa|compadre|comadre|cuate|carnal|parce|pana|broder|hermano|bro|socio|soci[oa]|roomie|vecin[oa]|inquilin[oa]|jef[ea]|emplead[oa]|client[ea]|alumn[oa]s?|estudiante|chic[oa]|chav[oa]|chaval[a]?|muchach[oa]|pib[ea]|nin[oa]s?|nen[ea]s?|bebe|crio|peque\\w*|ahijad[oa]|pacient[ea]|usuari[oa]|conocid[oa]|persona|adolescente|joven|anciano|senora?|profe|tutorad[oa])`;

export const child =
  '(?:al?|mis?|sus?|el|la|los|las|un|una|nuestr[oa]s?|del) (?:\\w+ ){0,2}(?:hij[oa]s?|hijit[oa]s?|nin[oa]s?|ninit[oa]s?|nen[ea]s?|bebes?|criatura|crios?|chiquit[oa]s?|chic[oa]s?|peques?|pequen[oa]s?|menores|sobrin[oa]s?|sobrinit[oa]s?|niet[oa]s?|hijastr[oa]s?|hermanit[oa]s?|guaguas?|chamac[oa]s?|chamaquit[oa]s?|alumn[oa]s?|gemel[oa]s)';

/** The first person wishing, planning, daring, or being about to. */
export const wish =
  '(?:quiero|quisiera|deseo|desearia|necesito|anhelo|anoro|pienso|pensando|he pensado|pense|pensar|pensamientos|voy a|planeo|planeando|planeado|ganas|intent[eo]|intentar|intentado|intentarlo|decidi|decidido|preferiria|prefiero|estoy por|a punto de|podria|deberia|merezco|sueno con|fantaseo con|fantasia\\w*|imagino|me gustaria|tengo que|tratar de|trate de|tratado de|valor (?:de|para)|coraje (?:de|para)|valiente para|cobarde para|huevos (?:de|para)|cojones (?:de|para)|impulsos? de|ideas? de|idea de|obsesionad[oa] con|capaz de|dispuest[oa] a|lista para|listo para|urgencia de|tentacion de|tentad[oa] de|animarme a|atrevo a|opcion es|opciones son|salida es|solucion es|queda es|pido es|quede es|pasa por la cabeza|ronda la cabeza|cabeza|espero|rezo (?:por|para)|le pido a dios|unico que)';

/** Tools and places, when somebody speaks of death. */
export const pills =
  '(?:pastill(?:a|as|itas?)|pildoras?|tabletas?|pepas|pirulas|comprimidos|capsulas|grageas|tiras?|blisters?|blister|ampollas?|dosis|medicamentos?|medicinas?|medicacion|medicaciones|remedios?|jarabe|gotas|paracetamol(?:es)?|ibuprofenos?|aspirinas?|tylenol|tafirol|nolotil|tramadol|morfina|fentanilo|oxicodona|codeina|metadona|ansioliticos?|antidepresivos?|somniferos?|sedantes|tranquilizantes|calmantes|analgesicos|benzos?|benzodiacepinas|barbituricos|clonazepam|rivotril(?:es)?|diazepam|valium|alprazolam|trankimazin|xanax|lorazepam|orfidal|lexatin|zolpidem|stilnox|quetiapina|sertralina|fluoxetina|amitriptilina|litio|insulina|digoxina|warfarina|potasio|betabloqueantes)';
export const poison =
  '(?:lejia|cloro|lavandina|hipoclorito|veneno|raticida|matarratas|insecticida|pesticida|plaguicida|herbicida|glifosato|paraquat|gramoxone|anticongelante|amoniaco|salfuman|aguarras|thinner|tiner|kerosene|queroseno|gasolina|acido|sosa caustica|soda caustica|diablo verde|cianuro|limpiador|desinfectante|quitaesmalte)';
