import { useLayoutEffect, useState } from 'preact/hooks';

/** Longest that a page is waited for, in milliseconds. */
const LONGEST_MS = 100;

/**
 * A value as it was when the page had nothing else to do: of keystrokes in a row, what is seen only in
 * the corner of the eye follows the last.
 * @param isBusy Whether another value is on its way, which this one would only keep waiting.
 */
export const useWhenIdle = <T>(value: T, isBusy: boolean): T => {
	const [settled, settle] = useState(() => value);
	// Before the frame: the page is idle while it waits for what it asked.
	useLayoutEffect(() => {
		if (isBusy) return undefined;
		const waiting = requestIdleCallback(() => settle(() => value), { timeout: LONGEST_MS });
		return () => cancelIdleCallback(waiting);
	}, [value, isBusy]);
	return settled;
};
