/** The download begins after the task of the click; what it reads lies with the browser until then. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the browser, which takes no permission and tells nobody what becomes of it.
 * @param url An object URL, given back here.
 */
export const saveByLink = (url: string, name: string): void => {
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};
