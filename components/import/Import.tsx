import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { Progress } from '../ui/Progress.tsx';
import { ImportNamed } from './ImportNamed.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportResult } from './ImportResult.tsx';
import { ImportSource, type Pasted } from './ImportSource.tsx';
import { useDrop } from './useDrop.ts';
import { useImport, type ImportActions, type ImportStep } from './useImport.ts';
import './import.css';

interface StepProps {
	step: ImportStep;
	actions: ImportActions;
	pasted: Pasted;
	/** Whether a file is held over the page. */
	isOver: boolean;
}

const Step = ({ step, actions, pasted, isOver }: StepProps) => {
	const { restart } = actions;
	switch (step.kind) {
		case 'choosing':
			return (
				<ImportSource
					told={step.told}
					failed={step.failed}
					read={actions.read}
					pasted={pasted}
					isOver={isOver}
				/>
			);
		case 'working':
			return (
				<Progress
					text={step.text}
					part={step.part}
					cancel={{ label: message('cancel'), run: step.cancel }}
				/>
			);
		case 'named':
			return (
				<ImportNamed
					named={step.named}
					lookUp={() => actions.lookUp(step.named)}
					restart={restart}
				/>
			);
		case 'preview':
			return (
				<ImportPreview
					preview={step.preview}
					apply={(decisions) => actions.apply(step.preview, decisions)}
					restart={restart}
				/>
			);
		default:
			return (
				<ImportResult
					run={step.run}
					problems={step.problems}
					undo={() => actions.undo(step.batch)}
					restart={() => {
						pasted.change('');
						restart();
					}}
				/>
			);
	}
};

/**
 * Brings papers in from a file or a pasted text. For full pages: a popup closes as soon as the window
 * opens in which a file is chosen.
 */
export const Import = () => {
	const { step, actions } = useImport();
	// Until it is imported: who goes back mends what could not be read.
	const [text, change] = useState('');
	const isOver = useDrop(actions.read);
	const section = useRef<HTMLElement>(null);
	const isOpenedRef = useRef(false);
	// The button that led to the next step is gone, and with it the focus; a page just opened has none.
	useEffect(() => {
		if (isOpenedRef.current && document.activeElement === document.body) section.current?.focus();
		isOpenedRef.current = true;
	}, [step.kind]);
	return (
		<section ref={section} class="import" tabIndex={-1} aria-label={message('importTitle')}>
			<Step step={step} actions={actions} pasted={{ text, change }} isOver={isOver} />
		</section>
	);
};
