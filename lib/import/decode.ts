import type { ImportProblem } from './importer.ts';

export interface DecodedFile {
	/** Line breaks are `\n`; empty where the file is no text. */
	text: string;
	problems: ImportProblem[];
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
	mark.every((byte, index) => bytes[index] === byte);

/** UTF-16 by its byte order mark; text without one is UTF-8. */
const byMark = (bytes: Uint8Array): string | undefined => {
	if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
	return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
};

/** How much of a file is looked at to tell text from anything else, in bytes. */
const SAMPLE = 64 * 1024;

/** No text has a NUL; control characters other than white space are next to none. */
const isBinary = (bytes: Uint8Array): boolean => {
	let controls = 0;
	const sample = bytes.subarray(0, SAMPLE);
	for (const byte of sample) {
		if (byte === 0) return true;
		if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls += 1;
	}
	return controls * 50 > sample.length;
};

const unified = (text: string): string =>
	text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;

/** The first line that is no UTF-8: decoded again with a mark in place of what is wrong. */
const firstBadLine = (bytes: Uint8Array): number => {
	const text = unified(new TextDecoder().decode(bytes));
	const at = text.indexOf('\uFFFD');
	return text.slice(0, Math.max(at, 0)).split('\n').length;
};

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252, of which
 * Latin-1 is a part (WHATWG Encoding, “legacy single-byte”).
 */
export const decodeFile = (bytes: Uint8Array): DecodedFile => {
	const marked = byMark(bytes);
	if (marked) return { text: unified(new TextDecoder(marked).decode(bytes)), problems: [] };
	if (isBinary(bytes)) return { text: '', problems: [{ line: 1, code: 'binary', detail: '' }] };
	try {
		return { text: unified(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), problems: [] };
	} catch {
		const text = unified(new TextDecoder('windows-1252').decode(bytes));
		const problem = {
			line: firstBadLine(bytes),
			code: 'encoding',
			detail: 'Windows-1252',
		} as const;
		return { text, problems: [problem] };
	}
};
