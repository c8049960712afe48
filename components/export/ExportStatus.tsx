import { message } from '../../lib/messages.ts';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { ExportReport } from './ExportReport.tsx';
import type { ExportState } from './useExport.ts';

const partOf = (done: number, total: number | undefined): number | undefined =>
	total === undefined || total === 0 ? undefined : done / total;

/** How an export stands, or what came of it. */
export const ExportStatus = ({ state }: { state: ExportState }) => {
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
			{state.report && <ExportReport shortcomings={state.report.shortcomings} />}
		</div>
	);
};
