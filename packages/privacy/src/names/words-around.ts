/** Words that say that a name comes next, in English and Spanish. Folded: no accents, no capitals. */
const set = (words: string) => new Set(words.split(' '));

export const titles = set(
  'mr mrs ms miss mister mx dr dra doctor doctora prof professor profesor profesora profe sir dame ' +
    'lady lord judge officer detective sergeant sgt captain capt coach pastor reverend rev rabbi ' +
    'imam nurse sister brother father aunt auntie uncle grandma grandpa granny sr sra srta ' +
    'senor senora senorita don dona tio tia tito tita padre hermano hermana abuelo abuela ' +
    'madame monsieur herr frau president senator governor king queen prince princess saint',
);

/** Titles that are written with a full stop. */
export const shortTitles = set('mr mrs ms mx dr dra prof sgt capt rev sr sra srta');

export const roles = set(
  'boss manager supervisor friend friends bestie sister brother mom mum mother dad father husband wife ' +
    'partner boyfriend girlfriend bf gf fiance fiancee ex son daughter kid baby child cousin niece ' +
    'nephew aunt auntie uncle grandma grandpa grandmother grandfather stepdad stepmom stepson roommate ' +
    'flatmate housemate neighbor neighbour colleague coworker teammate teacher landlord landlady ' +
    'therapist counselor counsellor psychologist psychiatrist doctor nurse coach mentor tutor buddy ' +
    'mate crush client student lawyer assistant secretary twin bro sis guy girl man woman kids sons ' +
    'carer nanny babysitter godmother godfather goddaughter godson stepfather stepmother stepdaughter ' +
    'stepbrother stepsister cashier barber sponsor bully rival daughters brothers sisters actor actress singer rapper writer ' +
    'jefe jefa encargado encargada amigo amiga amigos amigas hermana hermano madre padre mama papa ' +
    'marido esposo esposa mujer pareja novio novia prometido prometida hijo hija hijos hijas bebe nene ' +
    'nena primo prima sobrino sobrina tio tia abuelo abuela suegro suegra cunado cunada ' +
    'nuera yerno nieto nieta padrastro madrastra hijastro hijastra companero ' +
    'companera vecino vecina colega profesor profesora profe maestro maestra psicologo psicologa ' +
    'psiquiatra medico medica terapeuta casero casera socio socia cliente clienta alumno alumna ' +
    'ahijado ahijada madrina padrino ninera carnal compa pana parce cuate cajero cajera camarero ' +
    'camarera cuidador cuidadora enfermero enfermera jefecito tutora tutor dueno duena inquilina inquilino ' +
    'abogado abogada chico chica senor senora gemelo gemela',
);

/** Directly before a name. */
export const introductions = set(
  'named called nicknamed llamado llamada llamados llamadas llamamos apodado apodada llamo llama ' +
    'llaman llamaba apellido apellidos',
);

export const labels = set(
  'name names nombre nombres apellido apellidos client cliente medico medica doctor ' +
    'clinico from to cc by attn contact contacto author autor signed firmado firma por de para ' +
    'director manager employee customer recipient destinatario remitente remitido responsable surname ' +
    'lastname firstname holder titular facultativo facultativa',
);

export const weakLabels = set(
  'paciente patient coach team equipo attendees asistentes students alumnos',
);

export const greetings = set(
  'hi hello hey dear thanks thank bye goodbye cheers regards sincerely yo ' +
    'hola querido querida queridos estimado estimada gracias saludos adios oye atentamente',
);

export const speaking = set(
  'said says told tells asked asks thinks thought wants wanted wrote texted called replied yelled ' +
    'screamed shouted shouts whispered snapped insisted laughed cried loves loved hates hated likes left died lied knows knew feels felt ' +
    'scares scared bullies bullied texts calls yells hits hit screams drinks gossips lies blames avoids ' +
    'snores judges mocks mocked flirts flirted argues argued apologised apologized shouts humiliated ' +
    'abandoned proposed resigned quit lives lived works worked moved cheats cheated went came vive vino ' +
    'believes explained admitted keeps kept ignored blamed ghosted dumped cheated promised ' +
    'dijo dice decia dicen conto cuenta pregunto pregunta penso piensa cree creia quiere queria ' +
    'escribio llamo grito grita lloro llora odia odiaba sabe sabia siente sentia explico prometio ' +
    'grita insulta insulto ignora pega pego amenaza amenazo enfada enfado abandono humilla engano ' +
    'mintio murio respondio contesto',
);

export const being = set(
  'is was has had will would can could does did and or also always never just who ' +
    'es era esta estaba ha habia tiene tenia va fue siempre nunca y que me se no tambien',
);

export const places = set('in at from near to into towards around en desde hacia hasta');

/** Before the name of a month, a feast or a language. */
export const times = set(
  'in since until till during by last next this every early late mid en desde hasta durante pasado proximo',
);

export const articles = set('the a an el la los las un una');

/** A name after “named” that belongs to one of these is nobody's: “a cat named X”, “una banda llamada X”. */
export const things = set(
  'cat dog puppy kitten hamster rabbit horse parrot fish bird pet song book movie film show series game ' +
    'band album app website site place town city village street shop store restaurant bar company brand ' +
    'school thing disease illness syndrome drug medicine gato gata perro perra cachorro mascota caballo ' +
    'cancion libro pelicula serie juego grupo banda disco aplicacion pagina lugar sitio pueblo calle ' +
    'tienda restaurante empresa marca escuela colegio cosa enfermedad medicamento',
);

/** After one of these a word is no name: “a Karen”, “the Smiths”, “unas rosas”. */
export const determiners = {
  en: set('the a an these those some any every each no such real'),
  es: set(
    'un una unos unas este esta estos estas ese esa los las cada algun alguna ningun ninguna',
  ),
};

/** A name before one of these is the name of a firm, a school or a street. */
export const institutions = set(
  'inc corp corporation ltd llc co company gmbh group university college school academy hospital ' +
    'clinic institute bank church foundation association society committee council department ' +
    'street st road rd avenue ave boulevard blvd lane drive square park airport station bridge ' +
    'building center centre hotel island islands river lake mountain mountains bay beach county ' +
    'city valley award prize cup league fc stadium museum theatre theater magazine times post news ' +
    'act law syndrome disease day week project app',
);

export const institutionsBefore = set(
  'university universidad hospital colegio instituto escuela calle avenida avda plaza paseo camino ' +
    'carretera ronda glorieta iglesia parroquia barrio ciudad provincia fundacion banco museo ' +
    'hurricane storm huracan tormenta teatro estadio aeropuerto santo santa san st saint mount lake fort port cape isla rio sierra ' +
    'clinica residencia via sindrome enfermedad',
);

export const particles = set(
  'de del la las los da do dos das di du le van von der den ter ten te bin ibn ben abu al el zu zur af',
);

/** Before `de X`: an illness, a test, a place that has the name of somebody. */
export const namedAfter = set(
  'purpura anemia fractura hernia quiste nodulo celula celulas ligamento tubulo foramen triangulo linea ' +
    'catarata ulcera paralisis distrofia ataxia corea mal cancer carcinoma adenocarcinoma cirrosis ' +
    'tiroiditis orbitopatia neuropatia encefalopatia clasificacion criterios grado estadio puntuacion ' +
    'formula sonda cateter aguja pinza bisturi reaccion solucion cuerpo cuerpos mancha manchas ' +
    'cuestionario inventario protocolo sindrome enfermedad indice signo escala prueba test maniobra tecnica metodo esofago acueducto clase ' +
    'incision tumor linfoma calle avenida plaza universidad hospital ley teorema principio premio ' +
    'tincion virus arteria vena glandula nervio reflejo fenomeno tribunal provincia comunidad ciudad',
);

/** Words with a meaning of their own that are names all the same before “is”, “was”, “has”. */
export const oftenSubjects = set(
  'mark will bill frank drew grant chase rob pat sue jack don amber jade dawn heather holly lily ' +
    'rose jean gene carol ruby ivy hazel wade grace rosa pilar mercedes consuelo dolores rocio clara ' +
    'blanca angel santos paz luz alba',
);

/** Before somebody who is met, told or loved. */
export const meetings = set(
  'told asked met meeting dating married divorced texted with by miss love loved hate hated marry ' +
    'kissed forgave ask tell conoci con por pregunte amo quiero odio extrano echo',
);

/** `in San Juan`, `en Santa Clara`: a place, unless a title stands before. */
export const saints = set('san santa santo saint st');

/** In Spanish a word with a capital after these is somebody far more often than something. */
export const towards = set('a con para');
