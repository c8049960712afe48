import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Paper, PaperField } from '../../lib/paper/paper.ts';
import { fieldLabel } from '../../lib/sentences/fields.ts';
import type { Edits } from './edits.ts';
import { isLong, parseField, printField } from './field-text.ts';
import { nameOf } from './labels.ts';

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

const Editor = ({ paper, field, edits, done }: FieldRowProps & { done: () => void }) => {
	const [typed, setTyped] = useState(printField(paper, field));
	const [isRefused, setRefused] = useState(false);
	const label = fieldLabel(field);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
	const keep = async (event: SubmitEvent): Promise<void> => {
		event.preventDefault();
		const parsed = parseField(field, typed, paper);
		setRefused(!parsed.ok);
		if (!parsed.ok) return;
		const said = message('changedField', label);
		if (await edits.edit([paper.id], { fields: { [field]: parsed.value } }, said)) done();
	};
	const input = {
		value: typed,
		dir: 'auto' as const,
		'aria-label': label,
		'aria-invalid': isRefused,
		onInput: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
	};
	return (
		// oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key of its fields
		<form
			ref={form}
			onSubmit={(event) => void keep(event)}
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || event.isComposing) return;
				// Else it closes the details, with all that was typed.
				event.stopPropagation();
				done();
			}}
		>
			{isLong(field) ? <textarea rows={5} {...input} /> : <input {...input} />}
			{isRefused && <p role="alert">{message('fieldRefused')}</p>}
			<button type="submit" class="primary">
				{message('keep')}
			</button>
			<button type="button" onClick={done}>
				{message('cancel')}
			</button>
		</form>
	);
};

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
					<Editor {...props} done={() => setEdited(false)} />
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
