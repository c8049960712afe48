import { takingOff } from './keep-focus.ts';

export interface ProgressProps {
	/** What is going on: “300 of 1,000 papers”. */
	text: string;
	/** From 0 to 1; absent while nothing is known of the end. */
	part?: number | undefined;
	/** The name of the button that ends it, and what it does; absent where nothing does. */
	cancel?: { label: string; run: () => void } | undefined;
}

/**
 * Work that takes its time, and the way out of it. No live region: a screen reader would count along,
 * and go on when the work is long done.
 */
export const Progress = ({ text, part, cancel }: ProgressProps) => (
	<div class="progress">
		<progress max={1} value={part} aria-label={text} />
		<span>{text}</span>
		{cancel && (
			<button type="button" class="link" onClick={takingOff(cancel.run)}>
				{cancel.label}
			</button>
		)}
	</div>
);
