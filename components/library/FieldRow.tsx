import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Paper, PaperField } from '../../lib/paper/paper.ts';
import { fieldLabel } from '../../lib/sentences/fields.ts';
import type { Edits } from './edits.ts';
import { printField } from './field-text.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { nameOf } from '../paper/labels.ts';

/** Who told a value. */
export const sourceLabel = (source: string | undefined): string => {
	if (source === undefined) return '';
	return source === 'user' ? message('sourceUser') : nameOf('site', source);
};

export interface FieldRowProps {
	paper: Paper;
	field: PaperField;
	edits: Edits;
}

/** One field: its value, who told it, and the way back from the user’s own word. */
export const FieldRow = (props: FieldRowProps) => {
	const { paper, field, edits } = props;
	const [isEdited, setEdited] = useState(false);
	const editButton = useRef<HTMLButtonElement>(null);
	// The editor takes the focus along when it goes.
	useEffect(() => {
		if (!isEdited) return undefined;
		return () => requestAnimationFrame(() => editButton.current?.focus());
	}, [isEdited]);
	const label = fieldLabel(field);
	const source = paper.sources[field];
	const original = paper.originals?.[field];
	const value = printField(paper, field);
	const back = (): void =>
		void edits.edit([paper.id], { revert: [field] }, message('changedField', label));
	return (
		<div class="field">
			<dt>
				{label} {value !== '' && <small>{sourceLabel(source)}</small>}
			</dt>
			<dd>
				{isEdited ? (
					<FieldEditor {...props} done={() => setEdited(false)} />
				) : (
					<>
						<span class="value" dir="auto">
							{value}
						</span>
						<button
							ref={editButton}
							type="button"
							class="link"
							aria-label={message('editField', label)}
							onClick={() => setEdited(true)}
						>
							{message('edit')}
						</button>
						{source === 'user' && original && (
							<button
								type="button"
								class="link"
								aria-label={message('revertField', label)}
								title={printField({ ...paper, [field]: original.value }, field)}
								onClick={back}
							>
								{message('revertTo', sourceLabel(original.source))}
							</button>
						)}
					</>
				)}
			</dd>
		</div>
	);
};
