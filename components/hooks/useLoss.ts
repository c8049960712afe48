import { useEffect } from 'preact/hooks';
import { watchLoss } from '../../lib/library/database.ts';

/**
 * Loads the page anew when the database is deleted or changed in version under it: what it shows is
 * there no more, and what it says then is true.
 */
export const useLoss = (): void => {
	useEffect(() => {
		const ending = new AbortController();
		watchLoss(() => location.reload(), ending.signal);
		return () => ending.abort();
	}, []);
};
