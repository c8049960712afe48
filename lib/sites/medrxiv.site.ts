import { preprintServer } from './highwire-row.ts';

export default preprintServer('medrxiv', 'medRxiv', 'www.medrxiv.org');
