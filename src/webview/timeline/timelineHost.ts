import type { FromTimeline, ToTimeline } from '../../protocol/timelineMessages';
import type { Host } from '../shared/host';

/** The extension, as the timeline page sees it. */
export type TimelineHost = Host<{ from: FromTimeline; to: ToTimeline }>;
