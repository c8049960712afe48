import type { FieldPreview } from '../../lib/library/merge-papers.ts';
import { message } from '../../lib/messages.ts';
import type { Paper, PaperField, PaperId } from '../../lib/paper/paper.ts';
import { fieldLabel } from '../../lib/sentences/fields.ts';
import { printField } from './field-text.ts';
import { sourceLabel } from './FieldRow.tsx';

const printed = (field: FieldPreview['field'], value: unknown, paper: Paper): string =>
	field === 'notes'
		? ((value as string | undefined) ?? '')
		: printField({ ...paper, [field]: value }, field);

export interface MergeFieldProps {
	preview: FieldPreview;
	/** What would be made of all. */
	paper: Paper;
	choose: (field: PaperField, id: PaperId) => void;
}

/** What each paper says of a field; the value that stays is chosen. */
export const MergeField = ({
	preview: { field, values, merged },
	paper,
	choose,
}: MergeFieldProps) => {
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
