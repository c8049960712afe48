import type { CitationFormat } from '../../lib/citation/format.ts';
import { mayDownload, saveDownload } from '../../lib/download.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** `offprint-2026-11-23.bib` */
const fileName = ({ extension }: CitationFormat): string =>
	`offprint-${new Date().toISOString().slice(0, 10)}.${extension}`;

/** The browser tells nobody what becomes of a link that is saved. */
const press = (url: string, name: string): void => {
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
};

const nameIn = (path: string): string | undefined => path.split(/[/\\]/u).at(-1);

/**
 * Hands a text to the browser as a file. Where downloads are permitted, waits until it is saved;
 * else browsers do not tell what became of it.
 * @returns The file's name.
 * @throws {DownloadError} Where it is known not to be saved.
 */
export const download = async (
	text: Blob,
	format: CitationFormat,
	signal?: AbortSignal,
): Promise<string> => {
	const file = format.byteOrderMark ? new Blob([BYTE_ORDER_MARK, text], { type: text.type }) : text;
	const name = fileName(format);
	const isWatched = await mayDownload();
	const url = URL.createObjectURL(file);
	try {
		if (isWatched) return nameIn(await saveDownload({ url, filename: name }, signal)) ?? name;
		press(url, name);
		return name;
	} finally {
		// The download of a link begins after this task.
		setTimeout(() => URL.revokeObjectURL(url), isWatched ? 0 : 60_000);
	}
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
