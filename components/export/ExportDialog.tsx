import { useState } from 'preact/hooks';
import { dialectOf } from '../../lib/citation/dialect.ts';
import { formats } from '../../lib/citation/formats/index.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { SendTo } from '../handoff/SendTo.tsx';
import { useCitationOptions } from '../hooks/useCitationOptions.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ExportStatus } from './ExportStatus.tsx';
import { Scopes, type ChosenScope } from './Scopes.tsx';
import { useExport, type ExportScope } from './useExport.ts';

const GROUPS: Record<(typeof formats)[number]['group'], MessageKey> = {
	latex: 'exportForLatex',
	exchange: 'exportForPrograms',
	text: 'exportForPeople',
};

const GROUP_NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[];

const Formats = ({ value, choose }: { value: string; choose: (id: string) => void }) => (
	<label class="format">
		{message('exportFormat')}
		<select value={value} onChange={(event) => choose(event.currentTarget.value)}>
			{GROUP_NAMES.map((group) => (
				<optgroup key={group} label={message(GROUPS[group])}>
					{formats
						.filter((format) => format.group === group)
						.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
				</optgroup>
			))}
		</select>
	</label>
);

export interface ExportDialogProps {
	/** What may be exported, besides the papers of a topic; the first is chosen. */
	scopes: readonly [ExportScope, ...ExportScope[]];
	close: () => void;
}

/** Before those of a topic are read there is the first, which nobody can export then. */
const scopeOf = (scopes: ExportDialogProps['scopes'], chosen: ChosenScope): ExportScope => {
	if (typeof chosen === 'object') return chosen;
	return (chosen === 'reading' ? undefined : scopes[chosen]) ?? scopes[0];
};

/** Export in every format, to a file or the clipboard. */
export const ExportDialog = ({ scopes, close }: ExportDialogProps) => {
	const [chosen, choose] = useState<ChosenScope>(0);
	const options = useCitationOptions();
	const [picked, pick] = useState<string>();
	const format = picked ?? (options && dialectOf(options).id) ?? formats[0]!.id;
	const { state, run } = useExport();
	const scope = scopeOf(scopes, chosen);
	const isRunning = state.kind === 'running';
	return (
		<Dialog title={message('exportAs')} close={close} closeLabel={message('close')}>
			<Scopes scopes={scopes} chosen={chosen} choose={choose} />
			<Formats value={format} choose={pick} />
			<div class="buttons">
				<button
					type="button"
					disabled={chosen === 'reading'}
					aria-disabled={isRunning}
					onClick={() => run({ scope, format, to: 'clipboard' })}
				>
					<Icon name="copy" /> {message('copy')}
				</button>
				<button
					type="button"
					class="primary"
					disabled={chosen === 'reading'}
					aria-disabled={isRunning}
					onClick={() => run({ scope, format, to: 'file' })}
				>
					<Icon name="download" /> {message('saveFile')}
				</button>
			</div>
			<ExportStatus state={state} />
			<SendTo key={scope.label} scope={scope} />
		</Dialog>
	);
};
