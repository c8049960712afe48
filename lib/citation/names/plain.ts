import type { NameList } from './parts.ts';

type Name = NameList['names'][number];

/** “Aaron van den Oord”, “Martin Luther King Jr.” */
export const displayName = (name: Name): string =>
	'literal' in name
		? name.literal
		: [name.given, name.family, name.suffix].filter(Boolean).join(' ');

/** “van den Oord, Aaron”, as RIS and CSV have it; a suffix comes last. */
export const invertedName = (name: Name): string =>
	'literal' in name
		? name.literal
		: [name.family, name.given, name.suffix].filter(Boolean).join(', ');

/** “Vaswani, Shazeer, Parmar et al.” */
export const shortNames = ({ names, others }: NameList, most = 3): string => {
	const shown = names
		.slice(0, most)
		.map((name) => ('literal' in name ? name.literal : name.family));
	const cut = others || names.length > most;
	if (cut) return `${shown.join(', ')} et al.`;
	return shown.length < 3
		? shown.join(' and ')
		: `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
};
