import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Files that are dropped anywhere on the page, whatever it shows; else the browser would open them in
 * its place.
 * @param read Takes the first, and the names of the others.
 */
export const useDrop = (read: (file: File, others: readonly string[]) => void): boolean => {
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
			const [file, ...others] = event.dataTransfer?.files ?? [];
			if (file) {
				read(
					file,
					others.map(({ name }) => name),
				);
			}
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
