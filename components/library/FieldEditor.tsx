import { useEffect, useRef, useState } from 'preact/hooks';
import { isSame } from '../../lib/library/same.ts';
import { message } from '../../lib/messages.ts';
import type { Paper, PaperField, Publication } from '../../lib/paper/paper.ts';
import { fieldLabel } from '../../lib/sentences/fields.ts';
import {
	VARIABLE_NAMES,
	variableLabel,
	WORK_TYPES,
	workTypeLabel,
} from '../../lib/sentences/work.ts';
import { useUnkept } from '../hooks/useUnkept.ts';
import type { Edits } from './edits.ts';
import { isLong, parseField, printField, type Typed } from './field-text.ts';

export interface FieldEditorProps {
	paper: Paper;
	field: PaperField;
	edits: Edits;
	done: () => void;
}

/** Name of the only box of a field. */
const ONLY = 'value';

const TypeBox = ({ paper, label }: { paper: Paper; label: string }) => (
	<select name={ONLY} aria-label={label}>
		<option value="">{message('nothing')}</option>
		{WORK_TYPES.map((type) => (
			<option key={type} value={type} selected={type === paper.type}>
				{workTypeLabel(type)}
			</option>
		))}
	</select>
);

/** What most publications are told by. */
const USUAL = 6;

const Variable = ({ name, value }: { name: keyof Publication; value: string | undefined }) => (
	<label class="variable">
		<span>{variableLabel(name)}</span>
		<input
			name={name}
			dir="auto"
			defaultValue={value}
			placeholder={name === 'issued' ? 'YYYY-MM-DD' : undefined}
		/>
	</label>
);

const PublicationBoxes = ({ publication }: { publication: Publication }) => {
	const isUsual = (name: keyof Publication, at: number): boolean =>
		at < USUAL || publication[name] !== undefined;
	const draw = (name: keyof Publication) => (
		<Variable key={name} name={name} value={publication[name]} />
	);
	return (
		<>
			{VARIABLE_NAMES.filter(isUsual).map(draw)}
			<details>
				<summary>{message('moreVariables')}</summary>
				{VARIABLE_NAMES.filter((name, at) => !isUsual(name, at)).map(draw)}
			</details>
		</>
	);
};

const TextBox = ({ paper, field, isRefused }: BoxProps) => {
	const box = {
		name: ONLY,
		dir: 'auto' as const,
		defaultValue: printField(paper, field),
		'aria-label': fieldLabel(field),
		'aria-invalid': isRefused,
	};
	return isLong(field) ? <textarea rows={5} {...box} /> : <input {...box} />;
};

interface BoxProps {
	paper: Paper;
	field: PaperField;
	isRefused: boolean;
}

const Boxes = (props: BoxProps) => {
	const { paper, field } = props;
	if (field === 'type') return <TypeBox paper={paper} label={fieldLabel(field)} />;
	if (field === 'publication') return <PublicationBoxes publication={paper.publication ?? {}} />;
	return <TextBox {...props} />;
};

const typedIn = (form: HTMLFormElement, field: PaperField): Typed => {
	// No box holds a file.
	const typed = Object.fromEntries(new FormData(form)) as Record<string, string>;
	return field === 'publication' ? typed : (typed[ONLY] ?? '');
};

/** Where a field is corrected. */
export const FieldEditor = ({ paper, field, edits, done }: FieldEditorProps) => {
	const [isRefused, setRefused] = useState(false);
	const [isTyped, setTyped] = useState(false);
	useUnkept(isTyped);
	const label = fieldLabel(field);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
	const keep = async (event: SubmitEvent): Promise<void> => {
		event.preventDefault();
		const parsed = parseField(field, typedIn(event.currentTarget as HTMLFormElement, field), paper);
		setRefused(!parsed.ok);
		if (!parsed.ok) return;
		// Nothing was changed, so there is nothing to tell or to take back.
		if (isSame(parsed.value ?? undefined, paper[field])) return done();
		const said = message('changedField', label);
		if (await edits.edit([paper.id], { fields: { [field]: parsed.value } }, said)) done();
	};
	return (
		// oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key of its fields
		<form
			ref={form}
			aria-label={label}
			onSubmit={(event) => void keep(event)}
			onInput={() => setTyped(true)}
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || event.isComposing) return;
				// Else it closes the details, with all that was typed.
				event.stopPropagation();
				done();
			}}
		>
			<Boxes paper={paper} field={field} isRefused={isRefused} />
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
