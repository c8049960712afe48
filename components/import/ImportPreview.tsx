import { useMemo, useState } from 'preact/hooks';
import type { ImportedPaper } from '../../lib/import/importer.ts';
import { resolveImport, type Decision } from '../../lib/import/resolve.ts';
import type { PlannedRecord, Standing } from '../../lib/library/import-plan.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { fieldLabel } from '../../lib/sentences/fields.ts';
import { listed } from '../../lib/sentences/listed.ts';
import { Notice } from '../ui/Notice.tsx';
import { ImportConflicts } from './ImportConflicts.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { Listed } from './Listed.tsx';
import type { Preview } from './useImport.ts';

const KEY_NOTES: Record<NonNullable<PlannedRecord['key']>, MessageKey> = {
	taken: 'importKeyTaken',
	unusable: 'importKeyUnusable',
	'has-another': 'importKeyHasAnother',
};

const Row = ({ paper, record }: { paper: ImportedPaper; record: PlannedRecord }) => (
	<li>
		<span class="line">{message('importAtLine', paper.line)}</span>{' '}
		<span class="title" dir="auto">
			{paper.draft.title}
		</span>
		{record.changes !== undefined && record.changes.length > 0 && (
			<span class="why">{message('importAdds', listed(record.changes.map(fieldLabel)))}</span>
		)}
		{record.key !== undefined && (
			<span class="why">{message(KEY_NOTES[record.key], paper.key ?? '')}</span>
		)}
	</li>
);

const PLAIN: readonly [Exclude<Standing, 'conflicting'>, MessageKey][] = [
	['new', 'importNew'],
	['merged', 'importMerged'],
	['repeated', 'importRepeated'],
	['same', 'importSame'],
];

export interface ImportPreviewProps {
	preview: Preview;
	apply: (decisions: ReadonlyMap<number, Decision>) => void;
	restart: () => void;
}

/** What an import would do, before it does it. */
export const ImportPreview = ({ preview, apply, restart }: ImportPreviewProps) => {
	const { papers, plan, problems } = preview;
	const [decisions, decide] = useState<ReadonlyMap<number, Decision>>(new Map());
	const by = useMemo(() => Map.groupBy(plan.records, ({ standing }) => standing), [plan]);
	const count = useMemo(
		() => resolveImport(papers, plan.records, decisions).length,
		[papers, plan, decisions],
	);
	return (
		<>
			<Notice>
				<span class="sum">{message('importSum', papers.length, problems.length)}</span>
			</Notice>
			<ImportConflicts
				papers={papers}
				records={by.get('conflicting') ?? []}
				decisions={decisions}
				decide={decide}
			/>
			<ImportProblems problems={problems} />
			{PLAIN.map(([standing, title]) => (
				<Listed
					key={standing}
					title={message(title, plan.counts[standing])}
					items={by.get(standing) ?? []}
					renderRow={(record) => (
						<Row key={record.index} paper={papers[record.index]!} record={record} />
					)}
				/>
			))}
			<div class="buttons apply">
				<button type="button" onClick={restart}>
					{message('cancel')}
				</button>
				<button
					type="button"
					class="primary"
					disabled={count === 0}
					onClick={() => apply(decisions)}
				>
					{message('importApply', count)}
				</button>
			</div>
		</>
	);
};
