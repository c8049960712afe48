import { message } from '../../lib/messages.ts';
import { Progress } from '../ui/Progress.tsx';
import { ImportNamed } from './ImportNamed.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportResult } from './ImportResult.tsx';
import { ImportSource } from './ImportSource.tsx';
import { useImport, type ImportActions, type ImportStep } from './useImport.ts';
import './import.css';

const Step = ({ step, actions }: { step: ImportStep; actions: ImportActions }) => {
	const { restart } = actions;
	switch (step.kind) {
		case 'choosing':
			return <ImportSource told={step.told} failed={step.failed} read={actions.read} />;
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
					restart={restart}
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
	return (
		<section class="import" aria-label={message('importTitle')}>
			<Step step={step} actions={actions} />
		</section>
	);
};
