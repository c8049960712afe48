import { preprintServer } from './highwire-server.ts';

export default preprintServer('medrxiv', 'medRxiv', 'www.medrxiv.org');
