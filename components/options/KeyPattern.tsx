import type { Ref } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { citationKey } from '../../lib/citation/key/key.ts';
import { parsePattern } from '../../lib/citation/key/pattern.ts';
import { KEY_PRESETS } from '../../lib/citation/key/presets.ts';
import { LONGEST_PATTERN } from '../../lib/citation/options.ts';
import { citedDraft } from '../../lib/citation/unsaved.ts';
import { message } from '../../lib/messages.ts';
import type { PaperDraft } from '../../lib/paper/paper.ts';
import { patternSentence } from '../../lib/sentences/keys.ts';

const OWN = 'own';

const keyOf = (sample: PaperDraft, pattern: string): string =>
	citationKey(citedDraft(sample, pattern), pattern);

const presetOf = (id: string) => KEY_PRESETS.find((preset) => preset.id === id);

export interface KeyPatternProps {
	samples: readonly PaperDraft[];
	/** Id of a preset or a pattern. */
	pattern: string;
	change: (pattern: string) => void;
}

interface OwnPatternProps {
	samples: readonly PaperDraft[];
	/** As typed, whether it can be read or not. */
	text: string;
	field: Ref<HTMLInputElement>;
	onInput: (text: string) => void;
}

/** A pattern of the user's own: kept while it can be read, and told what is wrong while it cannot. */
const OwnPattern = ({ samples, text, field, onInput }: OwnPatternProps) => {
	const id = useId();
	const parsed = parsePattern(text);
	return (
		<>
			<label class="row">
				<span>{message('citationPattern')}</span>
				<input
					ref={field}
					type="text"
					class="code"
					spellcheck={false}
					autocapitalize="off"
					maxLength={LONGEST_PATTERN}
					value={text}
					aria-invalid={!parsed.ok}
					aria-describedby={`${id}-told ${id}-help`}
					onInput={(event) => onInput(event.currentTarget.value)}
				/>
			</label>
			<p id={`${id}-told`} class={parsed.ok ? 'keys' : 'keys wrong'} aria-live="polite">
				{parsed.ok
					? samples.map((sample) => <code key={sample.id}>{keyOf(sample, text)}</code>)
					: patternSentence(parsed.problem)}
			</p>
			<p id={`${id}-help`}>{message('citationPatternHelp')}</p>
		</>
	);
};

/** How new citation keys are made: the presets with what they make of a paper, or an own pattern. */
export const KeyPattern = ({ samples, pattern, change }: KeyPatternProps) => {
	const preset = presetOf(pattern);
	/** What stands in the field for an own pattern; `undefined` while a preset is chosen. */
	const [own, setOwn] = useState(preset ? undefined : pattern);
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		// What is being typed is known here; the rest may come from another window, or a backup.
		if (field.current === null || document.activeElement !== field.current)
			setOwn(preset ? undefined : pattern);
	}, [pattern]);
	const choose = (id: string): void => {
		if (id === OWN) setOwn(preset?.pattern ?? pattern);
		// A field for another pattern stays until the preset is stored.
		else if (id === pattern) setOwn(undefined);
		else change(id);
	};
	const type = (text: string): void => {
		setOwn(text);
		if (parsePattern(text).ok) change(text);
	};
	return (
		<>
			<label class="row">
				<span>{message('citationKeys')}</span>
				<select
					value={own !== undefined || !preset ? OWN : pattern}
					onChange={(event) => choose(event.currentTarget.value)}
				>
					{KEY_PRESETS.map(({ id, name }) => (
						<option key={id} value={id}>
							{`${name}: ${keyOf(samples[0]!, id)}`}
						</option>
					))}
					<option value={OWN}>{message('citationOwnPattern')}</option>
				</select>
			</label>
			{own !== undefined && (
				<OwnPattern samples={samples} text={own} field={field} onInput={type} />
			)}
			<p>{message('citationKeysText')}</p>
		</>
	);
};
