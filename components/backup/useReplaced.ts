import { useEffect, useState } from 'preact/hooks';
import { isReplaced, watchReplaced } from '../../lib/backup/replaced.ts';

/** Whether papers were saved in a database that is gone; `undefined` until known. */
export const useReplaced = (): boolean | undefined => {
	const [replaced, setReplaced] = useState<boolean>();
	useEffect(() => {
		const ending = new AbortController();
		let last: Promise<boolean> | undefined;
		const take = async (answer: Promise<boolean>): Promise<void> => {
			last = answer;
			// A library out of reach is told of elsewhere.
			const isOther = await answer.catch(() => false);
			if (last === answer) setReplaced(isOther);
		};
		watchReplaced((answer) => void take(answer), ending.signal);
		void take(isReplaced());
		return () => ending.abort();
	}, []);
	return replaced;
};
