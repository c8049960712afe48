import { useEffect, useState } from 'preact/hooks';

/** Longest that a page is waited for, in milliseconds. */
const LONGEST_MS = 100;

/**
 * A value as it was when the page had nothing else to do: of keystrokes in a row, what is seen only in
 * the corner of the eye follows the last.
 */
export const useWhenIdle = <T>(value: T): T => {
	const [settled, settle] = useState(() => value);
	useEffect(() => {
		const waiting = requestIdleCallback(() => settle(() => value), { timeout: LONGEST_MS });
		return () => cancelIdleCallback(waiting);
	}, [value]);
	return settled;
};
