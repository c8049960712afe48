import type { CitationOptions } from '../../lib/citation/options.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { Patch } from '../../lib/settings/change.ts';

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
	change: (patch: Patch<CitationOptions>) => void;
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

const choiceOf = <Field extends ChoiceField>(
	field: Field,
	{ options, change }: CitationPartProps,
): SelectProps<CitationOptions[Field]> => {
	const { label, values }: Choices[Field] = CHOICES[field];
	const choose = (value: CitationOptions[Field]): void => change({ [field]: value });
	return { label, values, value: options[field], choose };
};

/** What is one of a few. */
export const CitationChoices = (props: CitationPartProps) => (
	<>
		<Select {...choiceOf('dialect', props)} />
		<Select {...choiceOf('protection', props)} />
		<Select {...choiceOf('preprints', props)} />
		<Select {...choiceOf('encoding', props)} />
		<Select {...choiceOf('month', props)} />
	</>
);
