import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { languageTag } from '../../lib/messages.ts';
import { useOwnTopics } from '../hooks/useOwnTopics.ts';
import { Redraw } from '../ui/memo.tsx';

/** Longest wait for what a page shows first, in milliseconds: then it stands without. */
const PATIENCE_MS = 100;

/** Whether something was settled, or takes too long. */
const useSettled = (what: Promise<unknown> | undefined): boolean => {
	const [isSettled, settle] = useState(what === undefined);
	useLayoutEffect(() => {
		const timer = setTimeout(() => settle(true), PATIENCE_MS);
		// A failure is told where it is waited for.
		const wait = async (): Promise<void> => {
			await Promise.allSettled([what]);
			settle(true);
		};
		void wait();
		return () => clearTimeout(timer);
	}, [what]);
	return isSettled;
};

export interface WithTopicsProps {
	/** What is to be shown first: a page that is drawn before it would be laid out and painted twice. */
	after?: Promise<unknown>;
	children: () => ComponentChildren;
}

/** What it holds is drawn once the user's own topics are known by name, and again as they change. */
export const WithTopics = ({ after, children }: WithTopicsProps) => {
	const own = useOwnTopics();
	const isSettled = useSettled(after);
	const language = languageTag();
	const names = useMemo(() => ({ own, language }), [own, language]);
	if (own === undefined || !isSettled) return undefined;
	return <Redraw.Provider value={names}>{children()}</Redraw.Provider>;
};
