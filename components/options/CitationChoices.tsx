import type { CitationOptions } from '../../lib/citation/options.ts';
import { message, type MessageKey } from '../../lib/messages.ts';

type ChoiceField = 'dialect' | 'protection' | 'preprints' | 'encoding' | 'month';

type Choices = {
	[Field in ChoiceField]: { label: MessageKey; values: Record<CitationOptions[Field], MessageKey> };
};

const CHOICES: Choices = {
	dialect: {
		label: 'citationDialect',
		values: { bibtex: 'citationBibtex', biblatex: 'citationBiblatex' },
	},
	protection: {
		label: 'citationProtection',
		values: { smart: 'citationSmart', all: 'citationAll', none: 'citationNone' },
	},
	preprints: {
		label: 'citationPreprints',
		values: { eprint: 'citationEprint', scholar: 'citationScholar' },
	},
	encoding: {
		label: 'citationEncoding',
		values: { auto: 'citationAuto', ascii: 'citationAscii', 'utf-8': 'citationUtf8' },
	},
	month: {
		label: 'citationMonth',
		values: { macro: 'citationMacro', number: 'citationNumber', none: 'citationNoMonth' },
	},
};

export interface CitationPartProps {
	options: CitationOptions;
	change: (patch: Partial<CitationOptions>) => void;
}

interface SelectProps<Value extends string> {
	label: MessageKey;
	value: Value;
	values: Record<Value, MessageKey>;
	choose: (value: Value) => void;
}

/** A choice of a few, its name before it. */
export const Select = <Value extends string>({
	label,
	value,
	values,
	choose,
}: SelectProps<Value>) => (
	<label class="row">
		<span>{message(label)}</span>
		<select value={value} onChange={(event) => choose(event.currentTarget.value as Value)}>
			{(Object.keys(values) as Value[]).map((each) => (
				<option key={each} value={each}>
					{message(values[each])}
				</option>
			))}
		</select>
	</label>
);

const FieldChoice = <Field extends ChoiceField>({
	field,
	options,
	change,
}: CitationPartProps & { field: Field }) => {
	const { label, values }: Choices[Field] = CHOICES[field];
	return (
		<Select<CitationOptions[Field]>
			label={label}
			value={options[field]}
			values={values}
			choose={(value) => change({ [field]: value })}
		/>
	);
};

const FIELDS = Object.keys(CHOICES) as ChoiceField[];

/** What is one of a few. */
export const CitationChoices = (props: CitationPartProps) => (
	<>
		{FIELDS.map((field) => (
			<FieldChoice key={field} field={field} {...props} />
		))}
	</>
);
