import { Debouncer } from '../../base/debounce';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { SettingNotice } from '../../platform/settingNotice';
import type { Services } from '../../platform/services';

/** The settings are looked at when they have not changed for this many milliseconds. */
const lookDebounce = 1000;

/** Warns of ids in the settings that mute terms which name nothing: a misspelt one would mute nothing, unnoticed. */
export function warnOfUnknownMuted({ log, settings, muted, knowledge, onDidChangeKnowledge }: Services): Disposable {
  const owner = new DisposableStore();
  const notice = new SettingNotice(log, 'mutedTerms', 'Muted terms');
  const looking = owner.add(
    new Debouncer(lookDebounce, () => {
      const ids = [...new Set(muted.all().map(({ id }) => id))];
      // Most users mute nothing, and need not wait for the data.
      const unknown = ids.length === 0 ? [] : ids.filter((id) => knowledge().entry(id) === undefined);
      notice.show(unknown.map((id) => `nothing is known as “${id}”.`));
    }),
  );
  owner.add(settings.onDidChange(() => looking.call()));
  owner.add(onDidChangeKnowledge(() => looking.call()));
  looking.call();
  return owner;
}
