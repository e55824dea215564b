const generic =
  'com org net edu gov mil int info biz name app dev online site store shop blog cloud tech page ' +
  'live world life today news media email link click space website agency digital studio design ' +
  'health care clinic dental legal law bank money finance fund community social chat team work ' +
  'jobs school academy university church foundation ngo eus cat gal top xyz icu vip club fun win ' +
  'lol wiki art photo photos music video games game travel tours hotel restaurant cafe bar pub ' +
  'tel mobi museum aero coop asia lat';

/** Country codes that are hardly ever the next word of a sentence or the end of a file name. */
const country =
  'ae af ag ao ar au aw az ba bb bd bf bg bh bi bj bm bn bo br bs bt bw bz ca cc ch ci ck cl cm cn ' +
  'co cr cu cv cw cx cy cz dj dk dm dz ec ee eg er et eu fi fj fk fo fr gb gd gf gg gh gi gl gm gn ' +
  'gp gq gr gt gu gw gy hk hm hn hr ht hu il io iq ir je jm jo jp ke kg kh ki km kn kp kr kw ky kz ' +
  'lb lc lk lr ls lt lu lv ly mc mf mg mh mk mm mn mp mq mr mt mv mw mx mz nc nf ng nl np nr nz om ' +
  'pe pf pg ph pk pn pr pt pw qa ro ru rw sb sc sd sg sj sk sl sm sn sr ss st sv sx sy sz tc td tf ' +
  'tg th tj tk tl tm tn tr tt tw tz ua ug uk uy uz vc vg vn vu wf yt za zm zw';

/** Country codes that are also words or file endings: believed only in a clear address. */
const ambiguous =
  'ac ad ai al am as at be by cd cf de do es fm ga id ie im in is it la li ma md me ml mo mu my na ' +
  'ne ni no nu pa pl pm ps py re rs sa se sh si so su to tv us va ve vi ws ye';

const clearDomains = new Set(`${generic} ${country}`.split(' '));
const ambiguousDomains = new Set(ambiguous.split(' '));

export function isClearTopLevelDomain(label: string): boolean {
  return clearDomains.has(label.toLowerCase());
}

export function isAmbiguousTopLevelDomain(label: string): boolean {
  return ambiguousDomains.has(label.toLowerCase());
}
