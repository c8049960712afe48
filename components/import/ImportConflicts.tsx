import type { ImportedPaper } from '../../lib/import/importer.ts';
import type { Decision } from '../../lib/import/resolve.ts';
import type { PlannedRecord } from '../../lib/library/import-plan.ts';
import { papersByIds } from '../../lib/library/queries.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { listed } from '../../lib/sentences/listed.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { Listed } from './Listed.tsx';

const DECISIONS: Record<Decision, MessageKey> = {
	skip: 'importSkip',
	merge: 'importMerge',
	separate: 'importSeparate',
};

type Kind = NonNullable<PlannedRecord['conflict']>['kind'];

const REASONS: Record<Kind, MessageKey> = {
	title: 'importConflictTitle',
	several: 'importConflictSeveral',
	'same-title': 'importConflictSameTitle',
};

/** By the same id it cannot be another paper. */
const choicesFor = ({ conflict }: PlannedRecord): Decision[] =>
	conflict?.kind === 'same-title' ? ['skip', 'merge', 'separate'] : ['skip', 'merge'];

const idsIn = ({ conflict }: PlannedRecord): PaperId[] =>
	conflict === undefined ? [] : [conflict.with].flat();

const useSavedTitles = (record: PlannedRecord): string => {
	const saved = useLiveQuery(() => papersByIds(idsIn(record)), [record]).value ?? [];
	return listed(saved.map(({ title }) => message('quoted', title)));
};

interface ConflictProps {
	paper: ImportedPaper;
	record: PlannedRecord;
	decision: Decision;
	decide: (decision: Decision) => void;
}

const Choices = ({
	label,
	value,
	choices,
	decide,
}: {
	label: string;
	value: Decision | '';
	choices: readonly Decision[];
	decide: (decision: Decision) => void;
}) => (
	<select
		aria-label={label}
		value={value}
		onChange={(event) => decide(event.currentTarget.value as Decision)}
	>
		{value === '' && <option value="">{message('importDiffers')}</option>}
		{choices.map((each) => (
			<option key={each} value={each}>
				{message(DECISIONS[each])}
			</option>
		))}
	</select>
);

const Conflict = ({ paper, record, decision, decide }: ConflictProps) => {
	const titles = useSavedTitles(record);
	const { title } = paper.draft;
	return (
		<li class="conflict">
			<span class="what">
				<span class="line">{message('importAtLine', paper.line)}</span>{' '}
				<span class="title" dir="auto">
					{title}
				</span>
				<span class="why">
					{message(REASONS[record.conflict?.kind ?? 'title'])} {titles}
				</span>
			</span>
			<Choices
				label={message('importDecide', title)}
				value={decision}
				choices={choicesFor(record)}
				decide={decide}
			/>
		</li>
	);
};

export interface ImportConflictsProps {
	papers: readonly ImportedPaper[];
	records: readonly PlannedRecord[];
	/** By the record’s index; what is not there is skipped. */
	decisions: ReadonlyMap<number, Decision>;
	decide: (decisions: ReadonlyMap<number, Decision>) => void;
}

/** Records of which the user has to say what they are, one by one or all at once. */
export const ImportConflicts = ({ papers, records, decisions, decide }: ImportConflictsProps) => {
	const of = ({ index }: PlannedRecord): Decision => decisions.get(index) ?? 'skip';
	const forAll = (decision: Decision): void =>
		decide(
			new Map(
				records.map((record) => [
					record.index,
					choicesFor(record).includes(decision) ? decision : 'skip',
				]),
			),
		);
	const given = new Set(records.map(of));
	const [only] = given;
	const choices = [...new Set(records.flatMap(choicesFor))];
	return (
		<Listed
			title={message('importConflicting', records.length)}
			items={records}
			open
			head={
				<div class="for-all">
					<span>{message('importForAll')}</span>
					<Choices
						label={message('importForAll')}
						value={given.size === 1 ? (only ?? 'skip') : ''}
						choices={choices}
						decide={forAll}
					/>
				</div>
			}
			renderRow={(record) => (
				<Conflict
					key={record.index}
					paper={papers[record.index]!}
					record={record}
					decision={of(record)}
					decide={(decision) => decide(new Map([...decisions, [record.index, decision]]))}
				/>
			)}
		/>
	);
};
