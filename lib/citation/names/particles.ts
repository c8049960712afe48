/** Lower-case words that begin a family name (biblatex manual, “name prefix”). */
const PARTICLES = new Set(
	(
		'van von vom vander vanden der den de del della dello degli delle dei di da dal dalla das do ' +
		"dos du la las le les li lo los ter ten te to zu zum zur af av auf bin bint ibn ben abu al el 't " +
		'op of het st'
	).split(' '),
);

/** `al-Khwarizmi`, `d’Alembert`: a particle and a name in one word. */
const JOINED = /^(?:al|el|d|l|dell|an|ar|as|at|ash|'t)[-'’]\p{Lu}/u;

export const isParticle = (word: string): boolean => PARTICLES.has(word) || JOINED.test(word);

/** Words that join two family names: `Ortega y Gasset`, `Costa e Silva`. */
export const isConnector = (word: string): boolean => /^(?:y|e|i|und)$/u.test(word);

/** A family name without the particles that it begins with: `Oord` of `van den Oord`. */
export const withoutParticles = (family: string): { particle: string; core: string } => {
	const words = family.split(' ');
	const at = words.findIndex((word) => !PARTICLES.has(word));
	if (at <= 0) return { particle: '', core: family };
	return { particle: words.slice(0, at).join(' '), core: words.slice(at).join(' ') };
};
