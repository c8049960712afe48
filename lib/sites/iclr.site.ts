import { proceedings } from './proceedings.ts';

export default proceedings('iclr', 'ICLR Proceedings', ['proceedings.iclr.cc']);
