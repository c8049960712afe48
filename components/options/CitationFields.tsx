import type { CitationOptions } from '../../lib/citation/options.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { Select, type CitationPartProps } from './CitationChoices.tsx';

type Fields = CitationOptions['fields'];

const ADDRESSES: Record<Fields['url'], MessageKey> = {
	always: 'citationUrlAlways',
	'unless-doi': 'citationUrlUnlessDoi',
	never: 'citationUrlNever',
};

const SWITCHES: Record<Exclude<keyof Fields, 'url'>, MessageKey> = {
	doi: 'citationFieldDoi',
	eprint: 'citationFieldEprint',
	version: 'citationFieldVersion',
	abstract: 'citationFieldAbstract',
	keywords: 'citationFieldKeywords',
	file: 'citationFieldFile',
};

const NAMES = Object.keys(SWITCHES) as (keyof typeof SWITCHES)[];

const MOST_AUTHORS = 10_000;

/** Which fields an entry has, and how long its list of authors may be. */
export const CitationFields = ({ options, change }: CitationPartProps) => {
	const { fields, maxAuthors } = options;
	const set = (patch: Partial<Fields>): void =>
		change((stored) => ({ fields: { ...stored.fields, ...patch } }));
	/** What cannot be kept is made what can, in sight. */
	const setMost = (field: HTMLInputElement): void => {
		const most = Math.round(Math.min(Math.max(0, Number(field.value)), MOST_AUTHORS));
		field.value = String(most);
		change({ maxAuthors: most });
	};
	return (
		<>
			<Select
				label="citationUrl"
				value={fields.url}
				values={ADDRESSES}
				choose={(url) => set({ url })}
			/>
			<label class="row">
				<span>{message('citationMaxAuthors')}</span>
				<input
					type="number"
					min="0"
					max={MOST_AUTHORS}
					value={maxAuthors}
					onChange={(event) => setMost(event.currentTarget)}
				/>
			</label>
			<fieldset>
				<legend>{message('citationFields')}</legend>
				{NAMES.map((name) => (
					<label key={name}>
						<input
							type="checkbox"
							checked={fields[name]}
							onChange={() => set({ [name]: !fields[name] })}
						/>
						{message(SWITCHES[name])}
					</label>
				))}
			</fieldset>
		</>
	);
};
