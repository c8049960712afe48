import { useId, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { Notice } from '../ui/Notice.tsx';

export interface ImportSourceProps {
	/** What came of the last import, if there was one. */
	told?: string | undefined;
	failed?: boolean | undefined;
	read: (source: File | string) => void;
}

/** The first file of some that were chosen or dropped. */
const firstOf = (files: FileList | null | undefined): File | undefined => files?.[0];

const Drop = ({ read }: { read: (file: File) => void }) => {
	const id = useId();
	const [isOver, setOver] = useState(false);
	const onDrop = (event: DragEvent): void => {
		event.preventDefault();
		setOver(false);
		const file = firstOf(event.dataTransfer?.files);
		if (file) read(file);
	};
	const onDragOver = (event: DragEvent): void => {
		// Else the browser opens the file in place of the page.
		event.preventDefault();
		setOver(true);
	};
	return (
		// oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the field in it does the same by keyboard
		<div
			class={isOver ? 'drop over' : 'drop'}
			onDragOver={onDragOver}
			onDragLeave={() => setOver(false)}
			onDrop={onDrop}
		>
			<label for={id}>{message('importFile')}</label>
			<input
				id={id}
				type="file"
				accept=".bib,.bibtex,.ris,.json,.txt,application/json,text/plain"
				onChange={(event) => {
					const file = firstOf(event.currentTarget.files);
					if (file) read(file);
				}}
			/>
			<p>{message('importDrop')}</p>
		</div>
	);
};

/** Where an import begins: a file that is chosen or dropped, or a text that is pasted. */
export const ImportSource = ({ told, failed, read }: ImportSourceProps) => {
	const [text, setText] = useState('');
	return (
		<>
			{told !== undefined && <Notice kind={failed ? 'failed' : 'plain'}>{told}</Notice>}
			<Drop read={read} />
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
						onInput={(event) => setText(event.currentTarget.value)}
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
