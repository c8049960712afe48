import { useState } from 'preact/hooks';
import { defaultCitationOptions, type CitationOptions } from '../../lib/citation/options.ts';
import { message } from '../../lib/messages.ts';
import type { Patch } from '../../lib/settings/change.ts';
import { changeCitationOptions } from '../../lib/settings/citation.ts';
import { useCitationOptions } from '../hooks/useCitationOptions.ts';
import { useKeep } from '../hooks/useKeep.ts';
import { CitationChoices } from './CitationChoices.tsx';
import { CitationFields } from './CitationFields.tsx';
import { CitationSample } from './CitationSample.tsx';
import { KeyPattern } from './KeyPattern.tsx';
import { SAMPLES } from './samples.ts';

/** How citations are written, beside what it makes of a paper. */
export const Citation = () => {
	const options = useCitationOptions();
	const keep = useKeep();
	const [chosen, choose] = useState(0);
	/** Counts what would not be seen otherwise: what is being typed is the part's own. */
	const [resets, setResets] = useState(0);
	if (options === undefined) return undefined;
	const change = (patch: Patch<CitationOptions>): void => keep(changeCitationOptions(patch));
	const reset = (): void => {
		setResets(resets + 1);
		keep(changeCitationOptions(defaultCitationOptions), {
			text: message('citationResetDone'),
			undo: () => changeCitationOptions(options),
		});
	};
	const samples = [SAMPLES[chosen]!, ...SAMPLES.filter((_, index) => index !== chosen)];
	return (
		<section class="citation" id="citation">
			<h2>{message('optionsCitation')}</h2>
			<CitationSample samples={SAMPLES} chosen={chosen} choose={choose} options={options} />
			<div class="rows" key={resets}>
				<KeyPattern
					samples={samples}
					pattern={options.keyPattern}
					change={(keyPattern) => change({ keyPattern })}
				/>
				<CitationChoices options={options} change={change} />
				<CitationFields options={options} change={change} />
				<button type="button" class="link" onClick={reset}>
					{message('citationReset')}
				</button>
			</div>
		</section>
	);
};
