import { changeSettings, readSettings } from '../../lib/settings/settings.ts';
import { namedTopic } from '../../lib/topics/named.ts';
import type { Site } from '../../lib/sites/site.ts';
import type { Bar } from './bar.ts';
import { copyCitation } from './copy.ts';
import { openMenu, type MenuItem } from './menu.ts';
import { message } from './messages.ts';
import type { Session } from './session.ts';
import type { Taste } from './states.ts';

/** Topics of a card that its menu speaks of: those whose badges are shown. */
const MOST_TOPICS = 3;

/** Draws no bars on a site any more, until the popup or the settings say otherwise. */
const pause = async (siteId: string): Promise<void> => {
	const { pausedSites } = await readSettings();
	await changeSettings({ pausedSites: [...new Set([...pausedSites, siteId])] });
};

/** A topic is followed or muted, never both. */
const change = async (topic: string, to: 'followed' | 'muted' | undefined): Promise<void> => {
	const { followed, muted } = await readSettings();
	const others = (topics: readonly string[]): string[] => topics.filter((other) => other !== topic);
	await changeSettings({
		followed: [...others(followed), ...(to === 'followed' ? [topic] : [])],
		muted: [...others(muted), ...(to === 'muted' ? [topic] : [])],
	});
};

const itemsOf = (topic: string, { followed, muted }: Taste): MenuItem[] => {
	const label = namedTopic(topic)?.label;
	if (label === undefined) return [];
	if (followed.has(topic)) {
		return [{ label: message('unfollowTopic', label), run: () => void change(topic, undefined) }];
	}
	if (muted.has(topic)) {
		return [{ label: message('unmuteTopic', label), run: () => void change(topic, undefined) }];
	}
	return [
		{ label: message('followTopic', label), run: () => void change(topic, 'followed') },
		{ label: message('muteTopic', label), run: () => void change(topic, 'muted') },
	];
};

/** Opens the “more” menu of a bar: what is rarely wanted, and what is wanted of a whole page. */
export const openBarMenu = (bar: Bar, control: HTMLElement, session: Session, site: Site): void => {
	const topics = session.topicsOf(bar.card.draft).slice(0, MOST_TOPICS);
	const items: MenuItem[] = [
		{ label: message('copyBibtex'), run: () => void copyCitation(bar, session, 'entry') },
		{ label: message('copyCitation'), run: () => void copyCitation(bar, session, 'reference') },
		{
			label: message('saveAllOnPage'),
			run: () => void session.writes.saveAllFrom(bar, session.unsaved()),
		},
		{ label: message('filterThisPage'), run: () => session.filtering.open() },
		...topics.flatMap(({ topic }) => itemsOf(topic, session.filtering.taste)),
		{ label: message('pauseOnSite', site.name), run: () => void pause(site.id) },
	];
	openMenu(bar.element, control, items, message('barMore'));
};
