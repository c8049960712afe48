import type { Author } from '../paper/paper.ts';

/** An author whose parts the source told; `undefined` where all of them are empty. */
export const authorOfParts = (family: string, given: string, suffix = ''): Author | undefined => {
	if (family && given && !suffix) return { name: `${given} ${family}`, family, given };
	const name = [given, family, suffix].filter(Boolean).join(' ');
	if (name === '') return undefined;
	return {
		name,
		...(family && { family }),
		...(given && { given }),
		...(suffix && { suffix }),
	};
};
