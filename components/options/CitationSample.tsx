import { useEffect, useState } from 'preact/hooks';
import { dialectOf } from '../../lib/citation/dialect.ts';
import { exportText } from '../../lib/citation/export.ts';
import type { CitationOptions } from '../../lib/citation/options.ts';
import { citedDraft } from '../../lib/citation/unsaved.ts';
import { message } from '../../lib/messages.ts';
import type { PaperDraft } from '../../lib/paper/paper.ts';
import { Verbatim } from '../ui/Verbatim.tsx';

const useEntry = (sample: PaperDraft, options: CitationOptions): string => {
	const [entry, setEntry] = useState('');
	useEffect(() => {
		let current = true;
		const paper = citedDraft(sample, options.keyPattern);
		const print = async (): Promise<void> => {
			const { text } = await exportText([paper], dialectOf(options), { options });
			if (current) setEntry(text.trim());
		};
		void print();
		return () => {
			current = false;
		};
	}, [sample, options]);
	return entry;
};

export interface CitationSampleProps {
	samples: readonly PaperDraft[];
	/** Which of them is shown. */
	chosen: number;
	choose: (index: number) => void;
	options: CitationOptions;
}

/** What the settings make of a real paper. */
export const CitationSample = ({ samples, chosen, choose, options }: CitationSampleProps) => {
	const entry = useEntry(samples[chosen] ?? samples[0]!, options);
	return (
		<figure class="sample">
			<figcaption>
				<label>
					{message('citationSample')}
					<select
						value={String(chosen)}
						onChange={(event) => choose(Number(event.currentTarget.value))}
					>
						{samples.map(({ id, title }, index) => (
							<option key={id} value={String(index)}>
								{title}
							</option>
						))}
					</select>
				</label>
			</figcaption>
			<Verbatim label={message('citationSample')} aria-live="polite" translate={false}>
				{entry}
			</Verbatim>
		</figure>
	);
};
