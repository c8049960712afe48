import { languageTag } from '../../lib/messages.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as people read it: “1.2 MB”. */
export const printBytes = (bytes: number): string => {
	let [size, unit] = [bytes, 0];
	while (size >= 1_000 && unit < UNITS.length - 1) {
		size /= 1_000;
		unit += 1;
	}
	return new Intl.NumberFormat(languageTag(), {
		style: 'unit',
		unit: UNITS[unit]!,
		maximumSignificantDigits: 3,
	}).format(size);
};
