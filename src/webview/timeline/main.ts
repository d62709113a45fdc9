import './style.css';
import { isToTimeline } from '../../protocol/timelineMessages';
import { Host } from '../shared/host';
import { App } from './app';
import type { TimelineHost } from './timelineHost';

const host: TimelineHost = new Host();
const app = new App(host);
host.listen(isToTimeline, (message) => app.take(message));
