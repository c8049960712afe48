import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { total } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { callTab } from '../../lib/rpc/call.ts';
import type { PageStatus } from '../../lib/rpc/page-contract.ts';
import { setPaused } from '../../lib/settings/paused.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Site } from '../../lib/sites/site.ts';
import { useKeep } from '../hooks/useKeep.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf } from '../common/failures.ts';
import { openPage, SITE_SETTINGS } from '../common/open-page.ts';
import { pageState, type PageState } from './page-state.ts';
import { closePopup } from './panel.ts';
import { allow, askPage, isAllowed, siteOf, untilAnswered, type Tab } from './tab.ts';
import type { Tell } from '../common/tell.ts';

export interface PagePanelProps {
	tab: Tab;
	settings: Settings;
	tell: Tell;
	undoBatch: (batch: string) => void;
}

/** Milliseconds until a page has drawn what changed in the library. */
const SETTLED_MS = 250;

const usePageState = (tab: Tab, settings: Settings): [PageState | undefined, () => void] => {
	const [state, setState] = useState<PageState>();
	const [asked, setAsked] = useState(0);
	const look = (): void => setAsked((times) => times + 1);
	const stored = useLiveQuery(() => total(), []).value;
	useEffect(() => {
		// The page hears of a change when we do; its answer is right a moment later.
		const timer = setTimeout(look, SETTLED_MS);
		return () => clearTimeout(timer);
	}, [stored, tab]);
	useEffect(() => {
		browser.permissions.onRemoved.addListener(look);
		return () => browser.permissions.onRemoved.removeListener(look);
	}, []);
	useEffect(() => {
		let current = true;
		const read = async (): Promise<void> => {
			const site = siteOf(tab);
			const [allowed, status] = await Promise.all([
				site ? isAllowed(site, tab) : false,
				askPage(tab),
			]);
			const paused = site !== undefined && settings.pausedSites.includes(site.id);
			if (current) setState(pageState({ site, allowed, paused, status }));
		};
		void read();
		return () => {
			current = false;
		};
	}, [tab, settings, asked]);
	return [state, look];
};

const Bars = ({
	status: { cards, saved },
	saveAll,
	site,
}: {
	status: PageStatus;
	site: Site;
	saveAll: () => void;
}) => {
	const keep = useKeep();
	return (
		<Notice>
			<span>{message('pageBars', cards, saved)}</span>
			{saved < cards && cards > 1 && (
				<button
					type="button"
					class="link"
					aria-label={message('saveAllOnPage')}
					title={message('saveAllOnPage')}
					onClick={saveAll}
				>
					{message('saveAll')}
				</button>
			)}
			<button
				type="button"
				class="link aside"
				aria-label={message('pauseOnSite', site.name)}
				title={message('pauseOnSite', site.name)}
				onClick={() => keep(setPaused(site.id, true))}
			>
				{message('pause')}
			</button>
		</Notice>
	);
};

/** A sentence on a bare page and the button that mends it. */
const Remedy = ({ text, label, run }: { text: string; label: string; run: () => void }) => (
	<Notice>
		<span>{text}</span>
		<button type="button" onClick={run}>
			{label}
		</button>
	</Notice>
);

const reload = (tab: Tab): void => {
	void browser.tabs.reload(tab.id);
	closePopup();
};

/** What is said of a page without bars. */
const Bare = ({
	state,
	tab,
	look,
}: {
	state: Exclude<PageState, { kind: 'bars' }>;
	tab: Tab;
	look: () => void;
}) => {
	const keep = useKeep();
	if (state.kind === 'unsupported') {
		return (
			<Notice>
				<span>{message('pageUnsupported')}</span>
				<button type="button" class="link aside" onClick={() => void openPage(SITE_SETTINGS)}>
					{message('optionsSites')}
				</button>
			</Notice>
		);
	}
	const { site, kind } = state;
	const grant = async (): Promise<void> => {
		if (await allow(site, tab)) await untilAnswered(tab);
		look();
	};
	switch (kind) {
		case 'withheld':
			return (
				<Remedy
					text={message(site.access === 'optional' ? 'pageOptional' : 'pageWithheld', site.name)}
					label={message('allowSite', site.name)}
					run={() => void grant()}
				/>
			);
		case 'paused':
			return (
				<Remedy
					text={message('pagePaused', site.name)}
					label={message('resume')}
					run={() => keep(setPaused(site.id, false))}
				/>
			);
		case 'plain':
			return <Notice>{message('pagePlain', site.name)}</Notice>;
		default:
			return (
				<Remedy
					text={message(kind === 'silent' ? 'pageSilent' : 'pageEmpty', site.name)}
					label={message('reloadPage')}
					run={() => reload(tab)}
				/>
			);
	}
};

/** How the page in front stands: what it carries, or why it is bare and what helps. */
export const PagePanel = ({ tab, settings, tell, undoBatch }: PagePanelProps) => {
	const [state, look] = usePageState(tab, settings);
	const saveAll = async (): Promise<void> => {
		const result = await callTab(tab.id, 'page.saveAll', {});
		look();
		if (!result.ok) return tell({ text: sentenceOf(result) });
		const { created, batch } = result.value;
		const action = { label: message('undo'), run: () => undoBatch(batch) };
		tell({ text: message('barSavedAll', created), ...(created > 0 && { action }) });
	};
	if (state === undefined) return undefined;
	if (state.kind !== 'bars') return <Bare state={state} tab={tab} look={look} />;
	const { status, site } = state;
	return <Bars status={status} site={site} saveAll={() => void saveAll()} />;
};
