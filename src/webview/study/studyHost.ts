import type { FromStudy, ToStudy } from '../../protocol/studyMessages';
import type { Host } from '../shared/host';

/** The extension, as the study page sees it. */
export type StudyHost = Host<{ from: FromStudy; to: ToStudy }>;
