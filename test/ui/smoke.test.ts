import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './support/workbench';

describe('VS Code with the extension', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'welcome.md' });
  });
  after(() => workbench.close());

  it('defines a term under the mouse', async () => {
    const text = await workbench.hover('hypervisor');
    assert.match(text, /hypervisor/i);
  });

  it('offers its own view container in the activity bar', async () => {
    await workbench.page.locator('.activitybar').getByRole('tab', { name: 'Virtualization Notes' }).waitFor();
  });

  it('asks no other machine for anything', () => {
    assert.deepEqual(workbench.outsideRequests, []);
  });
});
