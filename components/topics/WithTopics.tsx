import { createContext, type ComponentChildren } from 'preact';
import type { OwnTopics } from '../../lib/settings/own-topics.ts';
import { useOwnTopics } from '../hooks/useOwnTopics.ts';

/** The user's own topics: whoever shows topics by name is drawn again as they change. */
export const OwnTopicsContext = createContext<OwnTopics | undefined>(undefined);

/** What it holds is drawn once the user's own topics are known by name, and again as they change. */
export const WithTopics = ({ children }: { children: () => ComponentChildren }) => {
	const own = useOwnTopics();
	if (own === undefined) return undefined;
	return <OwnTopicsContext.Provider value={own}>{children()}</OwnTopicsContext.Provider>;
};
