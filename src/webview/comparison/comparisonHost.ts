import type { FromComparison, ToComparison } from '../../protocol/comparisonMessages';
import type { Host } from '../shared/host';

/** The extension, as the comparison page sees it. */
export type ComparisonHost = Host<{ from: FromComparison; to: ToComparison }>;
