import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { total } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { callTab } from '../../lib/rpc/call.ts';
import { changeSettings, type Settings } from '../../lib/settings/settings.ts';
import { sites } from '../../lib/sites/index.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf } from './failures.ts';
import { pageState, type PageState } from './page-state.ts';
import { allow, askPage, isAllowed, siteOf, type Tab } from './tab.ts';
import type { Tell } from './tell.ts';

export interface PagePanelProps {
	tab: Tab;
	settings: Settings;
	tell: Tell;
	undoBatch(batch: string): void;
}

/** Milliseconds until a page has drawn what changed in the library. */
const SETTLED_MS = 250;

const setPaused = ({ pausedSites }: Settings, site: string, paused: boolean): Promise<void> =>
	changeSettings({
		pausedSites: paused
			? [...new Set([...pausedSites, site])]
			: pausedSites.filter((id) => id !== site),
	});

const usePageState = (tab: Tab, settings: Settings): [PageState | undefined, () => void] => {
	const [state, setState] = useState<PageState>();
	const [asked, setAsked] = useState(0);
	const look = (): void => setAsked((times) => times + 1);
	const stored = useLiveQuery(() => total(), []).value;
	useEffect(() => {
		// The page hears of a change when we do; its answer is right a moment later.
		const timer = setTimeout(look, SETTLED_MS);
		return () => clearTimeout(timer);
	}, [stored]);
	useEffect(() => {
		let current = true;
		const look = async (): Promise<void> => {
			const site = siteOf(tab.url);
			const [allowed, status] = await Promise.all([site ? isAllowed(site) : false, askPage(tab)]);
			const paused = site !== undefined && settings.pausedSites.includes(site.id);
			if (current) setState(pageState({ site, allowed, paused, status }));
		};
		void look();
		return () => {
			current = false;
		};
	}, [tab.id, tab.url, settings, asked]);
	return [state, look];
};

/** How the page in front stands: what it carries, or why it is bare and what helps. */
export const PagePanel = ({ tab, settings, tell, undoBatch }: PagePanelProps) => {
	const [state, look] = usePageState(tab, settings);
	if (state === undefined) return undefined;

	const saveAll = async (): Promise<void> => {
		const result = await callTab(tab.id, 'page.saveAll', {});
		look();
		if (!result.ok) return tell({ text: sentenceOf(result) });
		const { created, batch } = result.value;
		tell({
			text: message('barSavedAll', created),
			...(created > 0 && { action: { label: message('undo'), run: () => undoBatch(batch) } }),
		});
	};
	const reload = (): void => {
		void browser.tabs.reload(tab.id);
		window.close();
	};
	const grant = (site: Parameters<typeof allow>[0]): void => void allow(site).then(look);

	if (state.kind === 'unsupported') {
		const names = sites.map(({ name }) => name).join(', ');
		return <Notice>{message('pageUnsupported', names)}</Notice>;
	}
	const { site } = state;
	const pause = (
		<button type="button" class="link" onClick={() => void setPaused(settings, site.id, true)}>
			{message('pauseOnSite', site.name)}
		</button>
	);
	switch (state.kind) {
		case 'bars': {
			const { cards, saved } = state.status;
			return (
				<Notice>
					<span>{message('pageBars', cards, saved)}</span>
					{saved < cards && cards > 1 && (
						<button type="button" class="link" onClick={() => void saveAll()}>
							{message('saveAllOnPage')}
						</button>
					)}
					{pause}
				</Notice>
			);
		}
		case 'withheld':
			return (
				<Notice>
					<span>{message('pageWithheld', site.name)}</span>
					<button type="button" onClick={() => grant(site)}>
						{message('allowSite', site.name)}
					</button>
				</Notice>
			);
		case 'paused':
			return (
				<Notice>
					<span>{message('pagePaused', site.name)}</span>
					<button type="button" onClick={() => void setPaused(settings, site.id, false)}>
						{message('resume')}
					</button>
				</Notice>
			);
		case 'silent':
		case 'empty':
			return (
				<Notice>
					<span>{message(state.kind === 'silent' ? 'pageSilent' : 'pageEmpty', site.name)}</span>
					<button type="button" onClick={reload}>
						{message('reloadPage')}
					</button>
				</Notice>
			);
		default:
			return <Notice>{message('pagePlain', site.name)}</Notice>;
	}
};
