import { useId } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { Notice } from '../ui/Notice.tsx';

/** The text that was pasted, kept while the next steps are shown. */
export interface Pasted {
	text: string;
	change: (text: string) => void;
}

export interface ImportSourceProps {
	/** What came of the last import, if there was one. */
	told?: string | undefined;
	failed?: boolean | undefined;
	read: (source: File | string) => void;
	pasted: Pasted;
	isOver: boolean;
}

interface DropProps {
	isOver: boolean;
	read: (file: File) => void;
}

const Drop = ({ isOver, read }: DropProps) => {
	const id = useId();
	return (
		<div class={isOver ? 'drop over' : 'drop'}>
			<label for={id}>{message('importFile')}</label>
			<input
				id={id}
				type="file"
				accept=".bib,.bibtex,.ris,.nbib,.json,.txt,application/json,text/plain"
				onChange={(event) => {
					const file = event.currentTarget.files?.[0];
					if (file) read(file);
				}}
			/>
			<p>{message('importDrop')}</p>
		</div>
	);
};

/** Where an import begins: a file that is chosen or dropped, or a text that is pasted. */
export const ImportSource = ({ told, failed, read, pasted, isOver }: ImportSourceProps) => {
	const { text, change } = pasted;
	return (
		<>
			{told !== undefined && <Notice kind={failed ? 'failed' : 'plain'}>{told}</Notice>}
			<Drop isOver={isOver} read={read} />
			<form
				onSubmit={(event) => {
					event.preventDefault();
					read(text);
				}}
			>
				<label class="paste">
					{message('importPaste')}
					<textarea
						rows={6}
						spellcheck={false}
						value={text}
						onInput={(event) => change(event.currentTarget.value)}
					/>
				</label>
				<div class="buttons">
					<button type="submit" class="primary" disabled={text.trim() === ''}>
						{message('importRead')}
					</button>
				</div>
			</form>
		</>
	);
};
