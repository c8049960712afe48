import { preprintServer } from './highwire-server.ts';

export default preprintServer('biorxiv', 'bioRxiv', 'www.biorxiv.org');
