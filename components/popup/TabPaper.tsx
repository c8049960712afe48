import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { paperById } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { paperAt } from '../../lib/paper/page-id.ts';
import type { PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { versionIn } from '../../lib/paper/version.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { Icon } from '../ui/Icon.tsx';
import { takingOff } from '../ui/keep-focus.ts';
import { useAccess } from '../common/access.ts';
import { createActions } from './actions.ts';
import { byline } from '../paper/byline.ts';
import { Organise } from './Organise.tsx';
import {
	newerVersion,
	printTabPaper,
	saveTabPaper,
	updateTabPaper,
	type TabFacts,
} from './tab-actions.ts';
import { readTab, type Tab } from './tab.ts';
import type { Tell } from '../common/tell.ts';

interface Reading {
	/** Whether the tab was asked; a page that is still loading is asked again. */
	done: boolean;
	draft?: PaperDraft;
}

/** What is read off the tab without asking anybody; the rest waits for a click. */
const useReading = (tab: Tab, id: PaperId): Reading => {
	const [reading, setReading] = useState<Reading>({ done: false });
	useEffect(() => {
		let current = true;
		const read = async (): Promise<void> => {
			const draft = await readTab(tab, id);
			if (current) setReading({ done: true, ...(draft && { draft }) });
		};
		const onUpdated = (tabId: number, { status }: { status?: string }): void => {
			if (tabId === tab.id && status === 'complete') void read();
		};
		browser.tabs.onUpdated.addListener(onUpdated);
		void read();
		return () => {
			current = false;
			browser.tabs.onUpdated.removeListener(onUpdated);
		};
	}, [tab.id, id]);
	return reading;
};

const useFacts = (tab: Tab, id: PaperId): TabFacts => {
	const saved = useLiveQuery(() => paperById(id), [id]).value;
	const { done, draft } = useReading(tab, id);
	const isUntold = done && draft === undefined && saved === undefined;
	const access = useAccess(isUntold ? id : undefined);
	return { id, version: versionIn(tab.url ?? '', id), saved, draft, access };
};

interface TabPaperProps {
	tab: Tab;
	tell: Tell;
	copy: (text: string) => void;
}

/** The paper that the tab's address names, with Save and Copy BibTeX. */
export const TabPaper = ({ tab, ...props }: TabPaperProps) => {
	const id = tab.url === undefined ? undefined : paperAt(tab.url);
	return id ? <NamedPaper key={id} id={id} tab={tab} {...props} /> : undefined;
};

const NamedPaper = ({ id, tab, tell, copy }: TabPaperProps & { id: PaperId }) => {
	const facts = useFacts(tab, id);
	const [busy, setBusy] = useState(false);
	const paper = facts.saved ?? facts.draft;
	const title = paper?.title ?? tab.title ?? id;

	const save = async (): Promise<void> => {
		const text = await saveTabPaper(facts);
		if (text !== undefined) tell({ text });
	};
	const remove = async (): Promise<void> => void (await createActions(tell, copy).remove(id));
	const update = async (): Promise<void> => {
		if (facts.draft) await updateTabPaper(facts.draft, tell);
	};
	const print = async (): Promise<void> => {
		const printed = await printTabPaper(facts);
		if (printed === undefined) return;
		if ('bibtex' in printed) copy(printed.bibtex);
		else tell({ text: printed.problem });
	};
	const isOff = busy || (paper === undefined && facts.access === undefined);
	const run = (work: () => Promise<void>): void => {
		if (isOff) return;
		setBusy(true);
		void work().finally(() => setBusy(false));
	};
	return (
		<section class="tab-paper" aria-label={message('tabPaper')}>
			<h2 dir="auto">{title}</h2>
			<p class="byline">{paper ? byline(paper) : id}</p>
			<Actions
				title={title}
				saved={facts.saved !== undefined}
				newer={newerVersion(facts)}
				isOff={isOff}
				toggle={() => run(facts.saved ? remove : save)}
				update={() => run(update)}
				print={() => run(print)}
			/>
			{facts.saved && <Organise paper={facts.saved} tell={tell} />}
		</section>
	);
};

interface ActionsProps {
	title: string;
	saved: boolean;
	/** The version that the tab shows, where an older one is saved. */
	newer: number | undefined;
	/** Then a click does nothing; a button that is switched off would drop the focus. */
	isOff: boolean;
	toggle: () => void;
	update: () => void;
	print: () => void;
}

const Actions = ({ title, saved, newer, isOff, toggle, update, print }: ActionsProps) => (
	<div class="tab-actions">
		<button
			type="button"
			class={saved ? '' : 'primary'}
			aria-pressed={saved}
			aria-label={message(saved ? 'savedPaper' : 'barSave', title)}
			aria-disabled={isOff}
			onClick={toggle}
		>
			<Icon name="bookmark" filled={saved} />
			{message(saved ? 'saved' : 'save')}
		</button>
		{newer !== undefined && (
			<button type="button" aria-disabled={isOff} onClick={takingOff(update)}>
				{message('barUpdate', newer)}
			</button>
		)}
		<button type="button" aria-disabled={isOff} onClick={print}>
			<Icon name="copy" />
			{message('copyBibtex')}
		</button>
	</div>
);
