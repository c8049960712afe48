import { useEffect, useState } from 'preact/hooks';
import type { CitationOptions } from '../../lib/citation/options.ts';
import { readCitationOptions, watchCitationOptions } from '../../lib/settings/citation.ts';

/** How citations are written, now and after every change; `undefined` until it is read. */
export const useCitationOptions = (): CitationOptions | undefined => {
	const [options, setOptions] = useState<CitationOptions>();
	useEffect(() => {
		const ending = new AbortController();
		watchCitationOptions(setOptions, ending.signal);
		void readCitationOptions().then(setOptions);
		return () => ending.abort();
	}, []);
	return options;
};
