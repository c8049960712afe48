import { message } from '../../lib/messages.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { ExportReport } from './ExportReport.tsx';
import type { ExportState } from './useExport.ts';

const partOf = (done: number, total: number | undefined): number | undefined =>
	total === undefined || total === 0 ? undefined : done / total;

export interface ExportStatusProps {
	state: ExportState;
	/** Where it would stay otherwise: takes it away once it was read. */
	close?: () => void;
}

/** How an export stands, or what came of it. */
export const ExportStatus = ({ state, close }: ExportStatusProps) => {
	if (state.kind === 'idle') return undefined;
	if (state.kind === 'running') {
		const { done, total, cancel } = state;
		return (
			<Progress
				text={message('exportProgress', done, total ?? '…')}
				part={partOf(done, total)}
				cancel={{ label: message('cancel'), run: cancel }}
			/>
		);
	}
	return (
		<div class="ended">
			<Notice kind={state.failed ? 'failed' : 'plain'}>{state.text}</Notice>
			{close && <IconButton icon="close" label={message('close')} onClick={close} />}
			{state.report && <ExportReport shortcomings={state.report.shortcomings} />}
		</div>
	);
};
