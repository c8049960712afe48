import { useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { ExportStatus } from './ExportStatus.tsx';
import { useExport, type ExportScope } from './useExport.ts';
import './export.css';

export interface ExportMenuProps {
	/** What may be exported; the first is what the two main buttons take. */
	scopes: readonly [ExportScope, ...ExportScope[]];
	/** Stands before the buttons: how many they take. */
	label?: string;
}

/** “Copy BibTeX”, “Export BibTeX” and all other ways out, with what came of them. */
export const ExportMenu = ({ scopes, label }: ExportMenuProps) => {
	const [isOpen, setOpen] = useState(false);
	const { state, run, forget } = useExport();
	const main = useRef<HTMLButtonElement>(null);
	const close = (): void => {
		forget();
		// The button that was pressed goes.
		main.current?.focus();
	};
	const isRunning = state.kind === 'running';
	const [scope] = scopes;
	return (
		<div class="export-menu">
			<div class="buttons">
				{label !== undefined && <span class="count">{label}</span>}
				<IconButton icon="more" label={message('exportAsMore')} onClick={() => setOpen(true)} />
				<button
					type="button"
					title={message('copyBibtex')}
					aria-disabled={isRunning}
					onClick={() => run({ scope, to: 'clipboard' })}
				>
					<Icon name="copy" /> <span>{message('copyBibtex')}</span>
				</button>
				<button
					ref={main}
					type="button"
					class="primary"
					title={message('exportBibtex')}
					aria-disabled={isRunning}
					onClick={() => run({ scope, to: 'file' })}
				>
					<Icon name="download" /> <span>{message('exportBibtex')}</span>
				</button>
			</div>
			<ExportStatus state={state} close={close} />
			{isOpen && <ExportDialog scopes={scopes} close={() => setOpen(false)} />}
		</div>
	);
};
