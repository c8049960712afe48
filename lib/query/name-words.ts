/** A name that is asked for by several of its words. */
export interface AskedName {
	/** Folded. */
	words: readonly string[];
	/** Whether the last one has to end where it ends. */
	exact: boolean;
}

/** Scripts without spaces have a word for each character: there the order is the name. */
const SPACED = /^[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+$/u;

/** Whether a name may be asked for otherwise than as it stands: by words of which one is no initial. */
export const isLoose = ({ words }: AskedName): boolean =>
	words.length > 1 &&
	words.every((word) => SPACED.test(word)) &&
	words.some((word) => word.length > 1);

/** Whether a word of a name is meant: as it is, or one of the two is the other’s initial. */
const isMeant = (asked: string, word: string, mayGoOn: boolean): boolean =>
	word === asked ||
	((asked.length === 1 || mayGoOn) && word.startsWith(asked)) ||
	(word.length === 1 && asked.startsWith(word));

/** Whether each asked word means another word of the name, and one of them is no initial. */
const isAssigned = (
	name: readonly string[],
	{ words, exact }: AskedName,
	at = 0,
	isSure = false,
): boolean => {
	const asked = words[at];
	if (asked === undefined) return isSure;
	const mayGoOn = !exact && at === words.length - 1;
	return name.some(
		(word, place) =>
			isMeant(asked, word, mayGoOn) &&
			isAssigned(
				name.toSpliced(place, 1),
				{ words, exact },
				at + 1,
				isSure || (asked.length > 1 && word.length > 1),
			),
	);
};

/**
 * Whether a name is the one that is asked for as people remember it: “Geoffrey Hinton”, “G. Hinton” and
 * “Hinton G” are “Geoffrey E. Hinton”.
 */
export const isAskedName = (name: readonly string[], asked: AskedName): boolean =>
	name.length <= MOST_WORDS && asked.words.length <= name.length && isAssigned(name, asked);

/** What has more is the name of a group, and is asked for as it stands. */
const MOST_WORDS = 8;
