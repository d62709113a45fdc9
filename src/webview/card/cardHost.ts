import type { FromCard, ToCard } from '../../protocol/cardMessages';
import type { Host } from '../shared/host';

/** The extension, as a card sees it. */
export type CardHost = Host<{ from: FromCard; to: ToCard }>;
