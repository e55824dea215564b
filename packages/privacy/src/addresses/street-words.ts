// Words of postal addresses in English, Spanish and their neighbours, from general knowledge.

const words = (list: string) => new Set(list.split(' '));

/** After the name: 12 Oak Street. Strong ones are streets even in lower case or without a number. */
export const streetTypes = words(
  'street avenue road lane boulevard st str ave av rd ln blvd terrace crescent drive dr court ct place pl square sq way parkway pkwy highway hwy circle cir trail trl alley row close grove gardens mews hill view walk loop plaza pike turnpike expressway route bypass mount rise green park path quay wharf vale crossing landing ridge run pass point bend cove heights extension extensions junction estate estates spur fort isle isles islands meadow meadows manor mill mills orchard forges springs stravenue shores shoal skyway summit track trace tunnel underpass union village ville vista well wells burg common commons corner creek cliff cliffs brook bridge bluff branch camp canyon cape causeway center centre club course falls ferry field fields flat flats ford forest fork garden gateway glen harbor harbour haven inlet island keys knoll lake lakes lock lodge motorway neck parkways passage pine pines plain plains port prairie radial ramp ranch rapid rapids rest river shore spring station stream streets squares roads throughway trafficway viaduct hollow key',
);
export const strongTypes = words(
  'street avenue road lane boulevard st ave rd ln blvd terrace crescent streets',
);
export const namedTypes = words('street avenue road lane boulevard drive crescent');
/** Streets everybody knows, that stand for something else. */
export const famousStreets = words('wall sesame main high fleet downing easy one two quality same');

/** Before the name: Calle Mayor 3, rue de Rome 12, Via Roma 5. */
export const spanishTypes = words(
  'calle cl avenida avda avd av avinguda plaza plza pza pl plaça placa paseo pso pº psº p.º passeig camino cno camí carretera ctra crta ronda rda travesía travesia trav callejón callejon pasaje pje glorieta gta urbanización urbanizacion urb polígono poligono pol barrio bº barriada cuesta costanilla rúa rua carrer c/ alameda bulevar boulevard calzada cerrada privada prolongación prolongacion diagonal autopista vía via jirón jiron jr malecón malecon cra carrera kra diag transversal transv colonia col residencial conjunto manzana parque rambla',
);
export const foreignTypes = words(
  'rue avenue boulevard bd allée allee chemin impasse quai place route cours via viale piazza corso vicolo largo strada rua travessa praça praca estrada avenida ul ulica aleja al plac os trg cesta nám náměstí ulice λ οδός ул улица r av str utca calle zona',
);
/** Words that are street types only with a capital or a number right after the name. */
export const weakTypes = words(
  'via vía col colonia parque conjunto manzana privada residencial place route cours largo cesta zona al os pl r λ diagonal barrio camino plaza',
);

/** Ends of words that are streets when a number follows: Hauptstraße 12, Frørupvej 58. */
export const streetEndings =
  'straße strasse str gasse weg platz allee damm ufer gade vej vejen vænget veien vegen veg gata gatan väg vägen gränd stien allé katu kuja tie polku raitti straat laan plein dreef singel gracht kade steeg hof útja utca braut stígur gerði ulica ulice'.split(
    ' ',
  );
export const streetEndingWords = words(
  'utca u út útja tér tere rakpart körút köz sétány dűlő strasse straße weg gasse platz allee ring vej gade väg',
);

/** Flat, floor, building: each with a number or a letter. */
export const unitWords = words(
  'apt apartment apto apartamento suite ste unit flat floor fl room rm building bldg block piso planta puerta pta portal bloque blq escalera esc bajo baja bajos entresuelo principal ático atico izquierda izq izda derecha dcha dcho der interior int local oficina of departamento depto dpto dto torre casa edificio edif edf lote mz km kilómetro kilometro número numero num no nº núm ext exterior etage stock étage 2nd',
);
export const standingUnits = words(
  'bajo baja bajos principal ático atico izquierda izq izda derecha dcha dcho der entresuelo planta piso esquina',
);

/** Small words inside names of streets and towns. */
export const particles = words(
  'de del la las los el lo y e i d dos das da do du des di della dei degli delle van von der den ter ten te aan het of the san santa sant and och och zu zum zur im am an na nad pod u sv st ste saint',
);

/** Never part of a street's or a town's name, even with a capital. */
export const notNames = words(
  'i he she it we they you my his her our your their this that these then there when what who where why how and but or so if is was am pm first second third last next january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday no yes yo el ella mi su tu pero cuando luego después ayer hoy',
);

/** Never part of a street's name in lower case: what follows is a sentence. */
export const sentenceWords = words(
  'a an and or but i you he she it we they me my your his her our their in on at to from for with without by is are was were be been have has had do does did not no so if as than that this these those there here when where who what how why just only about after before over under again minutes minute min hours hour days day weeks week months month years year miles mile km kilometers meters metres feet blocks block people times time percent dollars euros pounds kids children cars houses lane different other more less most few some any many much same bad good big long short first last next two three four one own en con por para sin que se me te lo un una unos unas mi tu su sus mis es era fue son está estaba hay hace hacía desde hasta como cuando donde si ya no ni o pero porque muy más menos a al sobre entre tras casi solo sólo años año días día horas hora minutos semanas meses veces km metros euros pesos personas tengo tenía fui voy iba iban van fueron noche tarde mañana quedé queda vivo vive down up out off through along across towards into onto around past near way then them him us every each all both street road avenue drove drive driving walked walk ran run lives live lived started moved went came work works worked',
);
