import { message, type MessageKey } from '../../lib/messages.ts';
import { changeSettings, type Settings } from '../../lib/settings/settings.ts';
import { useKeep } from '../hooks/useKeep.ts';

/** Settings that are on or off. */
type SwitchName = {
	[Name in keyof Settings]: Settings[Name] extends boolean ? Name : never;
}[keyof Settings];

export interface SwitchProps {
	settings: Settings;
	name: SwitchName;
	label: MessageKey;
}

/** Turns a setting on and off. */
export const Switch = ({ settings, name, label }: SwitchProps) => {
	const keep = useKeep();
	return (
		<label>
			<input
				type="checkbox"
				checked={settings[name]}
				onChange={() => keep(changeSettings({ [name]: !settings[name] }))}
			/>
			{message(label)}
		</label>
	);
};
