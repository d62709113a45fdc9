// The workbench of a test suite: what the suite has started is stopped when it ends, and failures leave a picture.
import { after, afterEach } from 'mocha';
import { session } from './openWorkbench';

export { openWorkbench, type Theme, type Workbench } from './openWorkbench';

after(() => session.stop());
afterEach(async function () {
  if (this.currentTest?.state === 'failed') await session.recordFailure(this.currentTest.fullTitle());
});
