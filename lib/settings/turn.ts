let last: Promise<unknown> = Promise.resolve();

/**
 * Does one thing of a name at a time over all of our pages and the background: what is stored is read
 * and written anew. A content script has the locks of its host, which could hold one for ever, and so
 * keeps only its own changes apart.
 */
export const inTurn = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
	if (!globalThis.location?.protocol.startsWith('http')) {
		return (await navigator.locks.request(name, work)) as T;
	}
	const next = last.then(work, work);
	last = next;
	return next;
};
