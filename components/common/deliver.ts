import { mayDownload, saveDownload } from '../../lib/download.ts';
import { saveByLink } from '../ui/save-by-link.ts';

const nameIn = (path: string): string | undefined => path.split(/[/\\]/u).at(-1);

/**
 * Hands a file to the browser. Where downloads are permitted, waits until it is saved; else browsers
 * do not tell what became of it.
 * @param url An object URL, given back here.
 * @returns The file's name.
 * @throws {DownloadError} Where it is known not to be saved.
 */
export const deliver = async (url: string, name: string, signal?: AbortSignal): Promise<string> => {
	if (!(await mayDownload())) {
		saveByLink(url, name);
		return name;
	}
	try {
		return nameIn(await saveDownload({ url, filename: name }, signal)) ?? name;
	} finally {
		URL.revokeObjectURL(url);
	}
};
