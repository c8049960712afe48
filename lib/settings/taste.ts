import { changeSettings } from './settings.ts';

/** What its reader thinks of a topic. */
export type Liking = 'followed' | 'muted';

/** Follows a topic or mutes it, never both; `undefined` does neither any more. */
export const setLiking = (topic: string, liking: Liking | undefined): Promise<void> =>
	changeSettings((now) => {
		const listed = (name: Liking): string[] => {
			const others = now[name].filter((other) => other !== topic);
			return name === liking ? [...others, topic] : others;
		};
		return { followed: listed('followed'), muted: listed('muted') };
	});
