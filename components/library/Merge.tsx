import { useState } from 'preact/hooks';
import {
	previewMerge,
	type FieldPreview,
	type MergeChoices,
} from '../../lib/library/merge-papers.ts';
import { papersByIds } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import type { Paper, PaperField, PaperId } from '../../lib/paper/paper.ts';
import { fieldLabel } from '../../lib/sentences/fields.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { byline } from '../popup/byline.ts';
import type { Edits } from './edits.ts';
import { printField } from './field-text.ts';
import { sourceLabel } from './FieldRow.tsx';

export interface MergeProps {
	/** The first gives its id and its key. */
	ids: readonly PaperId[];
	edits: Edits;
	done: (id: PaperId | undefined) => void;
}

const printed = (field: FieldPreview['field'], value: unknown, paper: Paper): string =>
	field === 'notes'
		? ((value as string | undefined) ?? '')
		: printField({ ...paper, [field]: value }, field);

interface FieldProps {
	preview: FieldPreview;
	paper: Paper;
	choose: (field: PaperField, id: PaperId) => void;
}

/** What each paper says of a field; the value that stays is chosen. */
const Field = ({ preview: { field, values, merged }, paper, choose }: FieldProps) => {
	const result = printed(field, merged, paper);
	if (field === 'notes') {
		return (
			<fieldset>
				<legend>{fieldLabel(field)}</legend>
				<p class="merged-notes" dir="auto">
					{result}
				</p>
			</fieldset>
		);
	}
	return (
		<fieldset>
			<legend>{fieldLabel(field)}</legend>
			{values.map(({ id, value, source }) => {
				const text = printed(field, value, paper);
				return (
					<label key={id}>
						<input
							type="radio"
							name={`merge-${field}`}
							checked={text === result}
							onChange={() => choose(field, id)}
						/>
						<span dir="auto">{text === '' ? message('nothing') : text}</span>{' '}
						<small>{sourceLabel(source)}</small>
					</label>
				);
			})}
		</fieldset>
	);
};

/** One paper of several, shown field by field before it is made. */
export const Merge = ({ ids, edits, done }: MergeProps) => {
	const [choices, setChoices] = useState<MergeChoices>({});
	const [first, setFirst] = useState(ids[0]);
	const papers = useLiveQuery(() => papersByIds(ids), [ids]).value;
	if (!papers) return undefined;
	const ordered = papers.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
	const preview = previewMerge(ordered, choices);
	if (!preview || papers.length < 2) return <p>{message('notSavedAnyMore')}</p>;
	const merge = async (): Promise<void> =>
		done(
			await edits.merge(
				ordered.map(({ id }) => id),
				choices,
			),
		);
	return (
		<div class="merge">
			<p>{message('mergeText')}</p>
			<fieldset>
				<legend>{message('mergeInto')}</legend>
				{papers.map((paper) => (
					<label key={paper.id}>
						<input
							type="radio"
							name="merge-into"
							checked={paper.id === first}
							onChange={() => setFirst(paper.id)}
						/>
						<span dir="auto">{paper.title}</span>{' '}
						<small>
							{byline(paper)} · {paper.id}
						</small>
					</label>
				))}
			</fieldset>
			{preview.fields.map((field) => (
				<Field
					key={field.field}
					preview={field}
					paper={preview.paper}
					choose={(name, id) => setChoices({ ...choices, [name]: id })}
				/>
			))}
			<footer>
				<button type="button" onClick={() => done(undefined)}>
					{message('cancel')}
				</button>
				<button type="button" class="primary" onClick={() => void merge()}>
					{message('merge')}
				</button>
			</footer>
		</div>
	);
};
