import { message } from '../../lib/messages.ts';
import { OWN_HUES } from '../../lib/topics/own/sound.ts';

interface ColoursProps {
	hue: number;
	onChange: (hue: number) => void;
}

/** The colours that a badge may have. */
export const Colours = ({ hue, onChange }: ColoursProps) => (
	<fieldset class="colours">
		<legend>{message('ownColour')}</legend>
		{OWN_HUES.map((each, at) => (
			<input
				key={each}
				type="radio"
				name="hue"
				checked={each === hue}
				style={{ '--hue': String(each) }}
				aria-label={message('ownColourNumber', at + 1)}
				onChange={() => onChange(each)}
			/>
		))}
	</fieldset>
);
