import { useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { ownProblemSentence, ownRefusalSentence } from '../../lib/sentences/own-topics.ts';
import { exportOwn, importOwn, mergeOwn } from '../../lib/topics/own/exchange.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { saveByLink } from '../ui/save-by-link.ts';

/** Bytes of a file that could be one of topics: fifty topics have less. */
const LARGEST = 1_000_000;

interface OwnFileProps {
	topics: readonly OwnTopic[];
	/** Resolves to why they could not be kept, if so. */
	onKeep: (topics: readonly OwnTopic[]) => Promise<string | undefined>;
}

const download = (topics: readonly OwnTopic[]): void => {
	const file = new Blob([exportOwn(topics)], { type: 'application/json' });
	saveByLink(URL.createObjectURL(file), 'offprint-topics.json');
};

/** Brings own topics in and out as a file. */
export const OwnFile = ({ topics, onKeep }: OwnFileProps) => {
	const input = useRef<HTMLInputElement>(null);
	const [said, setSaid] = useState<readonly string[]>([]);
	const bringIn = async (file: File): Promise<void> => {
		if (file.size > LARGEST) return setSaid([message('ownFileLarge')]);
		const read = importOwn(await file.text());
		if ('refused' in read) return setSaid([ownRefusalSentence(read.refused)]);
		const merged = mergeOwn(topics, read.topics);
		const failed = await onKeep(merged.topics);
		const came = failed ?? message('ownImported', read.topics.length);
		setSaid([came, ...[...read.problems, ...merged.problems].map(ownProblemSentence)]);
	};
	return (
		<>
			<button type="button" onClick={() => input.current?.click()}>
				{message('ownImport')}
			</button>
			<button type="button" disabled={topics.length === 0} onClick={() => download(topics)}>
				{message('ownExport')}
			</button>
			<input
				ref={input}
				type="file"
				accept=".json,application/json"
				hidden
				onChange={(event) => {
					const [file] = event.currentTarget.files ?? [];
					event.currentTarget.value = '';
					if (file) bringIn(file).catch(() => setSaid([message('ownFileNoJson')]));
				}}
			/>
			{said.length > 0 && (
				<output>
					{said.map((line) => (
						<span key={line} class="line">
							{line}
						</span>
					))}
				</output>
			)}
		</>
	);
};
