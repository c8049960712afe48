/** From here on languages part digits into groups; below, those there are write them alike. */
const GROUPED_FROM = 1_000;

/** By language: one takes longer to make than a hundred numbers to write. */
const formats = new Map<string, Intl.NumberFormat>();

const formatIn = (language: string): Intl.NumberFormat => {
	const format = formats.get(language) ?? new Intl.NumberFormat(language);
	formats.set(language, format);
	return format;
};

/**
 * A number as a language writes it: `12,345`. A process that first asks the browser for its rules
 * waits 30 ms for them: small numbers, as on bars and in most popups, do without.
 * @param language A BCP 47 tag.
 */
export const numberIn = (value: number, language: string): string =>
	Number.isInteger(value) && value >= 0 && value < GROUPED_FROM
		? String(value)
		: formatIn(language).format(value);
