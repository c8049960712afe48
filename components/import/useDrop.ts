import { useLayoutEffect, useState } from 'preact/hooks';

/** The first file of some that were chosen or dropped. */
export const firstOf = (files: FileList | null | undefined): File | undefined => files?.[0];

/**
 * Files that are dropped anywhere on the page, whatever it shows; else the browser would open them in
 * its place.
 */
export const useDrop = (read: (file: File) => void): boolean => {
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
