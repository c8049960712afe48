import { useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { ownProblemSentence, ownRefusalSentence } from '../../lib/sentences/own-topics.ts';
import { listed } from '../../lib/sentences/listed.ts';
import { forgetOwnTopics } from '../../lib/settings/own-topics.ts';
import { exportOwn, importOwn, mergeOwn } from '../../lib/topics/own/exchange.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { useKeep } from '../hooks/useKeep.ts';
import { takingOff } from '../ui/keep-focus.ts';
import { saveByLink } from '../ui/save-by-link.ts';

/** Bytes of a file that could be one of topics: fifty topics have less. */
const LARGEST = 1_000_000;

interface OwnFileProps {
	topics: readonly OwnTopic[];
	/** Resolves to why they could not be kept, if so. */
	onKeep: (topics: readonly OwnTopic[]) => Promise<string | undefined>;
}

interface Said {
	lines: readonly string[];
	/** Takes back what the file brought. */
	undo?: () => Promise<void>;
}

const download = (topics: readonly OwnTopic[]): void => {
	const file = new Blob([exportOwn(topics)], { type: 'application/json' });
	saveByLink(URL.createObjectURL(file), 'offprint-topics.json');
};

/** Brings own topics in and out as a file. */
export const OwnFile = ({ topics, onKeep }: OwnFileProps) => {
	const keep = useKeep();
	const input = useRef<HTMLInputElement>(null);
	const [said, setSaid] = useState<Said>({ lines: [] });
	const sayOnly = (line: string): void => setSaid({ lines: [line] });
	const bringIn = async (file: File): Promise<void> => {
		if (file.size > LARGEST) return sayOnly(message('ownFileLarge'));
		const read = importOwn(await file.text());
		if ('refused' in read) return sayOnly(ownRefusalSentence(read.refused));
		const { brought, replaced, problems } = mergeOwn(topics, read.topics);
		const failed = await onKeep(brought);
		if (failed !== undefined) return sayOnly(failed);
		const there = new Set(topics.map(({ id }) => id));
		const fresh = brought.map(({ id }) => id).filter((id) => !there.has(id));
		const names = listed(replaced.map(({ name }) => message('quoted', name)));
		setSaid({
			lines: [
				message('ownImported', brought.length),
				...(replaced.length > 0 ? [message('ownReplaced', names)] : []),
				...[...read.problems, ...problems].map(ownProblemSentence),
			],
			...(brought.length > 0 && {
				undo: async () => {
					await forgetOwnTopics(fresh);
					sayOnly((await onKeep(replaced)) ?? message('undone'));
				},
			}),
		});
	};
	const { undo } = said;
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
					if (file) bringIn(file).catch(() => sayOnly(message('ownFileNoJson')));
				}}
			/>
			<output>
				{said.lines.map((line) => (
					<span key={line} class="line">
						{line}
					</span>
				))}
				{undo && (
					<button type="button" class="link" onClick={takingOff(() => keep(undo()))}>
						{message('undo')}
					</button>
				)}
			</output>
		</>
	);
};
