/** What is worked out for a remedy when somebody asks for it: the editor loads it then. */
export { freeHintId, hostedBy, moved } from '../circle/capture.ts';
export { intoSeries, joined } from './join.ts';
export { doubleQuoted, remedyFor, textFrom } from './syntax.ts';
