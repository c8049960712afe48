import { useLayoutEffect, useState } from 'preact/hooks';
import { readOwnTopics, watchOwnTopics, type OwnTopics } from '../../lib/settings/own-topics.ts';
import { nameOwnTopics } from '../../lib/topics/named.ts';

/** The user's own topics, now and after every change, known by name; `undefined` until read. */
export const useOwnTopics = (): OwnTopics | undefined => {
	const [own, setOwn] = useState<OwnTopics>();
	// Before the frame: whole pages wait for it.
	useLayoutEffect(() => {
		const ending = new AbortController();
		const take = (read: OwnTopics): void => {
			nameOwnTopics(read.topics);
			setOwn(read);
		};
		watchOwnTopics(take, ending.signal);
		// Where the browser withholds synced settings there are none.
		void readOwnTopics().then(take, () => take({ topics: [], broken: [] }));
		return () => ending.abort();
	}, []);
	return own;
};
