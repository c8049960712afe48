import type { ComponentChildren } from 'preact';
import { useOwnTopics } from '../hooks/useOwnTopics.ts';

/** What it holds is drawn once the user's own topics are known by name, and again as they change. */
export const WithTopics = ({ children }: { children: () => ComponentChildren }) => {
	const own = useOwnTopics();
	return own === undefined ? undefined : <>{children()}</>;
};
