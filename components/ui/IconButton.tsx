import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps {
	icon: IconName;
	/** The button's name, which is also its tooltip. */
	label: string;
	onClick: () => void;
}

export const IconButton = ({ icon, label, onClick }: IconButtonProps) => (
	<button type="button" class="icon-button" title={label} aria-label={label} onClick={onClick}>
		<Icon name={icon} />
	</button>
);
