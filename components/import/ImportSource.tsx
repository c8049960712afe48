import { useId, useLayoutEffect, useState } from 'preact/hooks';
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

/** Files that are dropped anywhere on the page; else the browser would open them in its place. */
const useDrop = (read: (file: File) => void): boolean => {
	const [isOver, setOver] = useState(false);
	// Before anybody can see the field.
	useLayoutEffect(() => {
		const ending = new AbortController();
		const { signal } = ending;
		const isFile = ({ dataTransfer }: DragEvent): boolean =>
			dataTransfer?.types.includes('Files') ?? false;
		const onDragOver = (event: DragEvent): void => {
			if (!isFile(event)) return;
			event.preventDefault();
			setOver(true);
		};
		const onDrop = (event: DragEvent): void => {
			if (!isFile(event)) return;
			event.preventDefault();
			setOver(false);
			const file = firstOf(event.dataTransfer?.files);
			if (file) read(file);
		};
		const onLeave = ({ relatedTarget }: DragEvent): void => {
			if (relatedTarget === null) setOver(false);
		};
		window.addEventListener('dragover', onDragOver, { signal });
		window.addEventListener('dragleave', onLeave, { signal });
		window.addEventListener('drop', onDrop, { signal });
		return () => ending.abort();
	}, []);
	return isOver;
};

const Drop = ({ read }: { read: (file: File) => void }) => {
	const id = useId();
	const isOver = useDrop(read);
	return (
		<div class={isOver ? 'drop over' : 'drop'}>
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
