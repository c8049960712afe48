import { useEffect, useState } from 'preact/hooks';
import { paperById } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { identify } from '../../lib/paper/identity.ts';
import type { PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import type { Result } from '../../lib/rpc/result.ts';
import { classify } from '../../lib/topics/classify.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { Icon } from '../ui/Icon.tsx';
import { byline } from './byline.ts';
import { exportBibtex, printDraft } from './export.ts';
import { sentenceOf } from './failures.ts';
import { askPage, draftOfTab, type Tab } from './tab.ts';
import type { Tell } from './tell.ts';

/** What is read off the tab without asking anybody; the rest waits for a click. */
const usePageDraft = (tab: Tab, id: PaperId): PaperDraft | undefined => {
	const [draft, setDraft] = useState<PaperDraft>();
	useEffect(() => {
		const ask = async (): Promise<void> => {
			const status = await askPage(tab);
			const paper = status.ok ? status.value.paper : undefined;
			if (paper?.id === id) setDraft(paper);
		};
		void ask();
	}, [tab.id, id]);
	return draft;
};

const findDraft = async (tab: Tab, id: PaperId): Promise<Result<PaperDraft>> =>
	draftOfTab(tab, id, await askPage(tab));

/** The paper that the tab's address names, with Save and Copy BibTeX. */
export const TabPaper = ({
	tab,
	tell,
	copy,
}: {
	tab: Tab;
	tell: Tell;
	copy: (text: string) => void;
}) => {
	const id = tab.url === undefined ? undefined : identify(tab.url);
	return id ? <NamedPaper key={id} id={id} tab={tab} tell={tell} copy={copy} /> : undefined;
};

const NamedPaper = ({
	id,
	tab,
	tell,
	copy,
}: {
	id: PaperId;
	tab: Tab;
	tell: Tell;
	copy: (text: string) => void;
}) => {
	const saved = useLiveQuery(() => paperById(id), [id]).value;
	const draft = usePageDraft(tab, id);
	const [busy, setBusy] = useState(false);
	const paper = saved ?? draft;
	const title = paper?.title ?? tab.title ?? id;

	const save = async (): Promise<void> => {
		const found = await findDraft(tab, id);
		if (!found.ok) return tell({ text: sentenceOf(found) });
		const topics = classify(found.value).map(({ topic }) => topic);
		const result = await call('papers.save', { draft: found.value, topics });
		tell(result.ok ? { text: message('saved') } : { text: sentenceOf(result) });
	};
	const remove = async (): Promise<void> => {
		const result = await call('papers.remove', { id });
		const restore = (): void => void call('papers.restore', { id });
		tell(
			result.ok
				? { text: message('barRemoved'), action: { label: message('undo'), run: restore } }
				: { text: sentenceOf(result) },
		);
	};
	const print = async (): Promise<void> => {
		const found = saved ? undefined : await findDraft(tab, id);
		if (found && !found.ok) return tell({ text: sentenceOf(found) });
		const text = saved ? await exportBibtex([saved.id]) : undefined;
		if (text && !text.ok) return tell({ text: sentenceOf(text) });
		copy(text?.value ?? (found ? await printDraft(found.value) : ''));
	};
	const run = (work: () => Promise<void>): void => {
		setBusy(true);
		void work().finally(() => setBusy(false));
	};

	return (
		<section class="tab-paper" aria-label={message('tabPaper')}>
			<h2 dir="auto">{title}</h2>
			<p class="byline">{paper ? byline(paper) : id}</p>
			<div class="tab-actions">
				<button
					type="button"
					class={saved ? '' : 'primary'}
					aria-pressed={saved !== undefined}
					aria-label={message('barSave', title)}
					disabled={busy}
					onClick={() => run(saved ? remove : save)}
				>
					<Icon name="bookmark" filled={saved !== undefined} />
					{message(saved ? 'saved' : 'save')}
				</button>
				<button type="button" disabled={busy} onClick={() => run(print)}>
					<Icon name="copy" />
					{message('copyBibtex')}
				</button>
			</div>
		</section>
	);
};
