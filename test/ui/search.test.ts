import { Commands } from '../../src/contributions';
import { until } from './support/until';
import { shownWebview } from './support/webviews';
import { openWorkbench, type Workbench } from './support/workbench';

describe('searching everything', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'welcome.md' });
  });

  it('answers a question with the event, and the term below it', async () => {
    await workbench.quickPick.find(Commands.search, 'when did xen come out', /Xen 1\.0/);
    // The list draws rows one after another.
    await until('Xen is among the rows', async () =>
      (await workbench.quickPick.rows()).some((row) => /^Xen,/.test(row)),
    );
    await workbench.quickPick.cancel();
  });

  it('opens the comparison of two things that are set side by side', async () => {
    await workbench.quickPick.choose(Commands.search, 'xen vs kvm', /^Compare Xen · KVM/);
    const heads = shownWebview(workbench.page).locator('#table thead [data-subject]');
    await until('two columns are compared', async () => {
      const ids = await heads.evaluateAll((all) => all.map((head) => head.getAttribute('data-subject')));
      return ids.join() === 'xen,kvm';
    });
  });

  it('says that there is nothing, and what is nearest', async () => {
    await workbench.quickPick.find(Commands.search, 'live migraton', /^live migration/);
    await until('the row above says so', async () =>
      /Nothing for “live migraton”; nearest: live migration/.test((await workbench.quickPick.rows())[0] ?? ''),
    );
    await workbench.quickPick.cancel();
  });

  it('offers first what was chosen last', async () => {
    await workbench.quickPick.find(Commands.search, '', /Hypervisors and virtualization platforms/);
    await workbench.quickPick.cancel();
  });
});
