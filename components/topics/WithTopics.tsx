import { createContext, type ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { OwnTopics } from '../../lib/settings/own-topics.ts';
import { useOwnTopics } from '../hooks/useOwnTopics.ts';

/** The user's own topics: whoever shows topics by name is drawn again as they change. */
export const OwnTopicsContext = createContext<OwnTopics | undefined>(undefined);

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
	if (own === undefined || !isSettled) return undefined;
	return <OwnTopicsContext.Provider value={own}>{children()}</OwnTopicsContext.Provider>;
};
