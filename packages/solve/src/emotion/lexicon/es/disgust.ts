import type { Signs } from '../signs.ts';

export const disgust: Signs = {
  strong: `asco ascos* asquer* asqueros* repugn* repuls* repel* náusea* nauseabund* vómit* vomit* guácal*
guacal* puaj puagh fuchi fuch* iugh wácala ew porquería porquerías inmund* podrid* pudr* apest*
hediond* hiede peste mugr* cochin* marran* puerc* cerdo cerdos cerda revuelve_el_estómago
me_revuelve grima repelús dan_ganas_de_vomitar deprav* pervert* degener* enfermo_mental
viejo_verde 🤢 🤮 🤧 asco_de qué_asco me_da_asco`,
  clear: `sucio sucia sucios suciedad basura mierda caca moco mocos saliva escup* escupió orina pipí baba
sudor hedor olor huele olía apestoso gusanos cucaracha cucarachas ratas moho larvas feo fea feos
feísim* horrible horribles horroroso desagrad* violador violadores pedófilo pederasta abusador
abusadores asesinos monstruo monstruos ruin vil bajeza indecent* vulgar vulgares obscen* morbos*
rastrer* miserable miserables calaña escoria lacra basuras despreciable desprecio despreci*
denigrant* odio odi* insoportable patétic* ridícul* vergüenza_ajena vergüenza hipócrit* corrupt*
racist* pendej* estúpid* idiot* imbécil imbéciles pésim* peor peores lo_peor naco nacos
corriente gentuza payaso payasos sinvergüenza* porno maldit* malparid* hijo_de_puta
hijos_de_puta desgraciad* tóxic* maltrat* crueldad cruel crueles inhuman* sin_alma degrad*
aberra* abomin*`,
  faint: `gente esa_gente ese tipo señor comida comer come boca pelo baño cocina animales perro tocar toca
carne gordo vieja viejo programa farándula políticos gobierno son unos puro pura mal malo mala`,
};
