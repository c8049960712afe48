import { message } from '../../lib/messages.ts';
import { PAPER_FIELDS } from '../../lib/paper/edit.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import type { Edits } from './edits.ts';
import { FieldRow } from './FieldRow.tsx';

/** Every field with who told it, to be corrected and to be given back to its source. */
export const Fields = ({ paper, edits }: { paper: Paper; edits: Edits }) => (
	<details class="fields">
		<summary>{message('allFields')}</summary>
		<dl>
			{PAPER_FIELDS.map((field) => (
				<FieldRow key={field} paper={paper} field={field} edits={edits} />
			))}
		</dl>
	</details>
);
