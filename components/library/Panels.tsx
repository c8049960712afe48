import type { ComponentChild } from 'preact';
import { message } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { Published } from '../../lib/rpc/library-contract.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Duplicates } from './Duplicates.tsx';
import type { Edits } from './edits.ts';
import { Help } from './Help.tsx';
import { History } from './History.tsx';
import type { Panel } from './ListBar.tsx';
import { Merge } from './Merge.tsx';
import { PublishedVersion } from './PublishedVersion.tsx';
import { PublishedVersions } from './PublishedVersions.tsx';

export type OpenPanel =
	| { kind: Panel | 'help' }
	/** `isOneOfMany`: the duplicates are shown again after it. */
	| { kind: 'merge'; ids: readonly PaperId[]; isOneOfMany?: true }
	| { kind: 'published'; id: PaperId; found: Published }
	| { kind: 'publishedMany'; ids: readonly PaperId[] }
	| undefined;

const TITLES = {
	history: 'history',
	duplicates: 'duplicates',
	help: 'help',
	merge: 'mergeTitle',
	published: 'publishedTitle',
	publishedMany: 'publishedManyTitle',
} as const;

export interface PanelsProps {
	panel: OpenPanel;
	show: (panel: OpenPanel) => void;
	edits: Edits;
	opened: (id: PaperId) => void;
	/** What is told: a window over the page hides and mutes what is told outside of it. */
	toast: ComponentChild;
}

/** What opens over the page: the history, duplicates, a merge, a published version, the help. */
export const Panels = ({ panel, show, edits, opened, toast }: PanelsProps) => {
	if (!panel) return undefined;
	const close = (): void => show(undefined);
	const done = (id: PaperId | undefined): void => {
		show(panel.kind === 'merge' && panel.isOneOfMany ? { kind: 'duplicates' } : undefined);
		if (id !== undefined) opened(id);
	};
	return (
		// One after the other is a new one: what had the focus in the first is gone.
		<Dialog
			key={panel.kind}
			title={message(TITLES[panel.kind])}
			close={close}
			closeLabel={message('close')}
		>
			{panel.kind === 'history' && <History edits={edits} />}
			{panel.kind === 'help' && <Help />}
			{panel.kind === 'duplicates' && (
				<Duplicates
					edits={edits}
					merge={(ids) => show({ kind: 'merge', ids, isOneOfMany: true })}
				/>
			)}
			{panel.kind === 'merge' && <Merge ids={panel.ids} edits={edits} done={done} />}
			{panel.kind === 'published' && (
				<PublishedVersion id={panel.id} found={panel.found} edits={edits} done={done} />
			)}
			{panel.kind === 'publishedMany' && (
				<PublishedVersions ids={panel.ids} edits={edits} close={close} />
			)}
			{toast}
		</Dialog>
	);
};
