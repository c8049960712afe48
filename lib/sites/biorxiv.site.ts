import { preprintServer } from './highwire-row.ts';

export default preprintServer('biorxiv', 'bioRxiv', 'www.biorxiv.org');
