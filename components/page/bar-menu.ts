import type { PaperDraft } from '../../lib/paper/paper.ts';
import { setPaused } from '../../lib/settings/paused.ts';
import { setLiking, type Liking } from '../../lib/settings/taste.ts';
import type { Site } from '../../lib/sites/site.ts';
import { namedTopic } from '../../lib/topics/named.ts';
import type { RankedTopic } from '../../lib/topics/topic.ts';
import type { Bar } from './bar.ts';
import { copyCitation, type CitedAs } from './copy.ts';
import type { Filtering } from './filtering.ts';
import { openMenu, type MenuItem } from './menu.ts';
import { message } from './messages.ts';
import type { Taste } from './states.ts';
import type { Writes } from './writes.ts';

/** Topics of a card that its menu speaks of: those whose badges are shown. */
const MOST_TOPICS = 3;

/** Where what was chosen is not stored, the bar says so. */
type Keep = (writing: Promise<void>) => void;

const itemsOf = (topic: string, { followed, muted }: Taste, keep: Keep): MenuItem[] => {
	const label = namedTopic(topic)?.label;
	if (label === undefined) return [];
	const like = (liking: Liking | undefined) => (): void => keep(setLiking(topic, liking));
	if (followed.has(topic)) {
		return [{ label: message('unfollowTopic', label), run: like(undefined) }];
	}
	if (muted.has(topic)) {
		return [{ label: message('unmuteTopic', label), run: like(undefined) }];
	}
	return [
		{ label: message('followTopic', label), run: like('followed') },
		{ label: message('muteTopic', label), run: like('muted') },
	];
};

/** The page of a bar, as far as its menu speaks of it. */
export interface MenuPage {
	readonly site: Site;
	readonly filtering: Filtering;
	readonly writes: Writes;
	topicsOf(draft: PaperDraft): RankedTopic[];
	/** A bar’s paper as the page shows it now. */
	shownDraft(bar: Bar): PaperDraft | undefined;
	unsaved(): PaperDraft[];
}

/** Opens the “more” menu of a bar: what is rarely wanted, and what is wanted of a whole page. */
export const openBarMenu = (bar: Bar, control: HTMLElement, page: MenuPage): void => {
	const copy = (as: CitedAs) => (): void => {
		const draft = page.shownDraft(bar);
		if (draft) void copyCitation(bar, draft, as);
	};
	const keep: Keep = (writing) =>
		void writing.catch(() => bar.say({ text: message('failedSetting'), failed: true }));
	const topics = page.topicsOf(bar.card.draft).slice(0, MOST_TOPICS);
	const groups: MenuItem[][] = [
		[
			{ label: message('copyBibtex'), run: copy('entry') },
			{ label: message('copyCitation'), run: copy('reference') },
		],
		[
			{
				label: message('saveAllOnPage'),
				run: () => void page.writes.saveAllFrom(bar, page.unsaved()),
			},
			{ label: message('filterThisPage'), run: () => page.filtering.open() },
		],
		topics.flatMap(({ topic }) => itemsOf(topic, page.filtering.taste, keep)),
		[
			{
				label: message('pauseOnSite', page.site.name),
				run: () => keep(setPaused(page.site.id, true)),
			},
		],
	];
	openMenu(bar.element, control, groups, message('barMore'));
};
