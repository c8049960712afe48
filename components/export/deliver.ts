import type { CitationFormat } from '../../lib/citation/format.ts';
import { deliver } from '../common/deliver.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** `offprint-2026-11-23.bib` */
const fileName = ({ extension }: CitationFormat): string =>
	`offprint-${new Date().toISOString().slice(0, 10)}.${extension}`;

/**
 * Hands a text to the browser as a file.
 * @returns The file's name.
 * @throws {DownloadError} Where it is known not to be saved.
 */
export const download = (
	text: Blob,
	format: CitationFormat,
	signal?: AbortSignal,
): Promise<string> => {
	const file = format.byteOrderMark ? new Blob([BYTE_ORDER_MARK, text], { type: text.type }) : text;
	return deliver(URL.createObjectURL(file), fileName(format), signal);
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
