import { useState } from 'preact/hooks';
import { grantedOf } from '../../lib/access/granted.ts';
import { useAccessChange } from './useAccessChange.ts';

/**
 * Those of some match patterns that the browser lets us into, now and after every change; `undefined`
 * until it is known.
 */
export const useGranted = (patterns: readonly string[]): string[] | undefined => {
	const [granted, setGranted] = useState<string[]>();
	const look = async (signal: AbortSignal): Promise<void> => {
		const found = await grantedOf(patterns);
		if (!signal.aborted) setGranted(found);
	};
	useAccessChange((signal) => void look(signal), [patterns]);
	return granted;
};
