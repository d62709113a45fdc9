import assert from 'node:assert/strict';
import { itMarks } from '../../../support/markedText';
import { marked, term } from '../../../support/terms';

describe('English terms in other languages', () => {
  // Every Korean note lost nearly all its terms: a particle made another word of each.
  describe('part from letters of another script', () => {
    itMarks('markdown', [
      ['Korean particles', '«KVM»은 커널 모듈이고 «QEMU»가 «VM»을 만든다. «Xen»에서는 «VM»들이 돈다.'],
      ['Korean behind a digit', '«live migration»을 2번 했다. VM3은 이름이고 «VM»은 3개다.'],
      ['decomposed Hangul', `«KVM»${'은'.normalize('NFD')} 모듈`],
      ['Hebrew articles and prepositions', 'ב«KVM» יש מודול, ו«QEMU» מדמה; ה-«hypervisor» וה«VM»'],
      ['the Arabic article, drawn out', 'الـ«hypervisor» يشغل و«KVM» جزء'],
      ['Thai, which has no spaces', 'ใช้«KVM»และ«QEMU»ด้วย'],
      ['Hindi', '«KVM»में «VM»का'],
      ['directional marks', 'עם \u200f«KVM»\u200f ועם \u2067«live migration»\u2069'],
      ['Chinese and Japanese', '«KVM»是内核模块。「«live migration»」は«QEMU»で'],
    ]);

    it('but Greek and Cyrillic letters do not', () => {
      assert.deepEqual(marked([term('VM')], 'µVM, VMка, а VM-ка и VM’е'), ['VM', 'VM']);
    });
  });

  describe('stand in compounds and brackets', () => {
    itMarks('markdown', [
      ['German', 'Der «KVM»-«Hypervisor», die «VM»-Ebene, «Live-Migration» und «Livemigration»'],
      ['Dutch and Swedish', 'de «hypervisor»-laag, «KVM»-modulen, «VM»-instellingen'],
      ['a hyphen that hangs', '«KVM»- und «Xen»-Gäste'],
      ['elision', "l’«hypervisor», d’«live migration», l'«VM», dell’«hypervisor»"],
      ['suffixes behind an apostrophe or colon', "«KVM»’de, «VM»'ler, «VM»:n ja «VM»:er"],
      ['full-width brackets and punctuation', '（«KVM»、«QEMU»）：«VM»，「«Xen»」。«hypervisor»！'],
      ['full-width letters', '「«ＫＶＭ»」と«ＶＭ»'],
      ['guillemets and low quotes', '„«QEMU»“ und ‚«Xen»‘, “«KVM»”'],
    ]);
  });

  describe('have the plurals of the language', () => {
    itMarks('markdown', [
      ['of German', 'Die «Hypervisoren» und «Livemigrationen» des «Hypervisors»; «Live-Migrationen»'],
      ['of Spanish and Portuguese', 'los «hypervisores» y las «VMs»'],
      ['of Nordic languages', 'flera «hypervisorer», «hypervisorn»'],
    ]);
  });

  it('have no singular where a name ends in s', () => {
    const entries = [term('AUFS', { exactFor: [], anyCaseFor: ['AUFS'] }), term('Parallels'), term('Kata Containers')];
    assert.deepEqual(marked(entries, 'Das läuft auf AUFS.'), ['AUFS']);
    assert.deepEqual(marked(entries, 'In parallel: Parallels.'), ['Parallels']);
    assert.deepEqual(marked(entries, 'A Kata container.'), ['Kata container']);
  });

  it('do not become words by a doubled letter', () => {
    assert.deepEqual(marked([term('trapping', { inflect: ['verb'] })], 'En trapp. It traps and trapped.'), [
      'traps',
      'trapped',
    ]);
    assert.deepEqual(marked([term('calling', { inflect: ['verb'] })], 'It calls.'), ['calls']);
  });
});

describe('terms of the user in Hangul', () => {
  const entries = [term('하이퍼바이저', { aliases: ['가상 머신'] }), term('램')];

  it('are found with a particle, which is no part of them', () => {
    assert.deepEqual(marked(entries, '하이퍼바이저는 하이퍼바이저에서 가상 머신을, 가상머신들이 하이퍼바이저.'), [
      '하이퍼바이저',
      '하이퍼바이저',
      '가상 머신',
      '가상머신',
      '하이퍼바이저',
    ]);
  });

  it('are found in decomposed letters', () => {
    const text = '하이퍼바이저는 돈다'.normalize('NFD');
    assert.deepEqual(marked(entries, text), ['하이퍼바이저'.normalize('NFD')]);
  });

  it('are no part of longer words, and a single syllable takes no particle', () => {
    assert.deepEqual(marked(entries, '하이퍼바이저기반 램이 램'), ['램']);
  });
});

describe('codes', () => {
  it('are no acronyms', () => {
    const entries = [term('AZ'), term('SEV'), term('type 1 hypervisor'), term('VT-x')];
    assert.deepEqual(marked(entries, 'AZ-900 and AZ-104T00, a SEV-1; two AZs, AZ-wide, VT-x, a type-1 hypervisor'), [
      'AZs',
      'AZ',
      'VT-x',
      'type-1 hypervisor',
    ]);
  });
});
