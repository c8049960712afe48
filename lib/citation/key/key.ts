import type { Paper } from '../../paper/paper.ts';
import { recordOf } from '../record.ts';
import { evaluatePattern, parsePattern, type KeyPattern } from './pattern.ts';
import { KEY_PRESETS } from './presets.ts';

const patterns = new Map<string, KeyPattern>();

const STANDARD = KEY_PRESETS[0].pattern;

/** A pattern by the id of a preset or by itself; one that cannot be read is the standard one. */
const patternOf = (setting: string): KeyPattern => {
	const known = patterns.get(setting);
	if (known) return known;
	const source = KEY_PRESETS.find(({ id }) => id === setting)?.pattern ?? setting;
	const parsed = parsePattern(source);
	if (!parsed.ok) return patternOf(STANDARD);
	patterns.set(setting, parsed.pattern);
	return parsed.pattern;
};

/**
 * The key that a paper gets where nothing stands in its way.
 * @param setting Id of a preset or a pattern, as the settings hold it.
 */
export const citationKey = (paper: Paper, setting: string = STANDARD): string =>
	evaluatePattern(patternOf(setting), {
		id: paper.id,
		record: recordOf({ ...paper, key: paper.key ?? '' }, 3),
	});

/** Longest key that is taken: longer ones break the lines of LaTeX's .aux file. */
const LONGEST = 200;

/**
 * Whether BibTeX, biber and LaTeX all take a key: no space, and none of the characters that end or
 * begin something there (btxdoc §2.1; biblatex manual §2.4.1).
 */
export const isUsableKey = (key: string): boolean =>
	key.length > 0 && key.length <= LONGEST && !/[\s\p{C}"#%'(),={}~\\]/u.test(key);

/** 0 → a, 25 → z, 26 → aa. */
const suffixOf = (index: number): string => {
	const last = String.fromCodePoint(97 + (index % 26));
	return index < 26 ? last : suffixOf(Math.floor(index / 26) - 1) + last;
};

/**
 * Hands out keys: the key itself where it is free, else with the first free suffix a, b, … z, aa.
 * @param isTaken Told the key in lower case: BibTeX takes keys that differ only in case for one.
 */
export const keyGiver = (isTaken: (folded: string) => boolean): ((base: string) => string) => {
	/** Where to go on for each base, so that ten thousand of one name are not tried over and over. */
	const next = new Map<string, number>();
	const given = new Set<string>();
	const take = (key: string): boolean => {
		const folded = key.toLowerCase();
		if (given.has(folded) || isTaken(folded)) return false;
		given.add(folded);
		return true;
	};
	return (base) => {
		const folded = base.toLowerCase();
		if (!next.has(folded) && take(base)) {
			next.set(folded, 0);
			return base;
		}
		for (let index = next.get(folded) ?? 0; ; index += 1) {
			const key = base + suffixOf(index);
			if (!take(key)) continue;
			next.set(folded, index + 1);
			return key;
		}
	};
};
