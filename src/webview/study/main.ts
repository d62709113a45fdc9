import './style.css';
import { isToStudy } from '../../protocol/studyMessages';
import { byId } from '../shared/dom';
import { Host } from '../shared/host';
import { Page } from './page';
import type { StudyHost } from './studyHost';

/** Starts the page: says that it listens, and shows what the extension answers. */
function start(): void {
  const host: StudyHost = new Host();
  const page = new Page(host);
  host.listen(isToStudy, (message) => {
    if (message.type === 'announce') byId('announcement').textContent = message.text;
    else page.show(message.screen);
  });
}

start();
