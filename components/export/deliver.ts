import type { CitationFormat } from '../../lib/citation/format.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** `offprint-2026-11-23.bib` */
const fileName = ({ extension }: CitationFormat): string =>
	`offprint-${new Date().toISOString().slice(0, 10)}.${extension}`;

/**
 * Hands a text to the browser as a file. Browsers do not tell what became of it.
 * @returns The file's name.
 */
export const download = (text: Blob, format: CitationFormat): string => {
	const file = format.byteOrderMark ? new Blob([BYTE_ORDER_MARK, text], { type: text.type }) : text;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = fileName(format);
	link.click();
	// The download begins after this task.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	return link.download;
};

/**
 * Puts on the clipboard what is still being made. Must be called from a click, which browsers forget
 * after some seconds: longer than a long export takes.
 * @throws {Error} What `text` rejects with, or the browser's refusal.
 */
export const copy = async (text: Promise<Blob>): Promise<void> => {
	const plain = text.then((blob) => new Blob([blob], { type: 'text/plain' }));
	await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
};
