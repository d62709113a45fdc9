import assert from 'node:assert/strict';
import { checkDates } from '../../../../src/core/checks/dates';
import type { Finding } from '../../../../src/core/checks';
import type { Knowledge } from '../../../../src/core/knowledge';
import type { TermMatcher } from '../../../../src/core/matcher';
import { proseRanges } from '../../../../src/core/prose';
import { bundledKnowledge, bundledMatcher } from '../../../support/bundled';

describe('the check of dates', () => {
  let knowledge: Knowledge;
  let matcher: TermMatcher;

  before(() => {
    knowledge = bundledKnowledge();
    matcher = bundledMatcher();
  });

  const findings = (text: string, languageId = 'markdown'): readonly Finding[] =>
    checkDates({
      text,
      languageId,
      mentions: matcher.findMentions(text, languageId),
      prose: proseRanges(text, languageId),
      knowledge,
    });

  /** What is found in a text, as `year → events`. */
  const found = (text: string, languageId?: string): string[] =>
    findings(text, languageId).map(({ start, end, events }) => `${text.slice(start, end)} → ${events.join()}`);

  it('tells what the record has, and who says otherwise', () => {
    const text = 'AMD-V was introduced in 2010.';
    const [finding] = findings(text);
    assert.ok(finding);
    assert.match(finding.message, /17 May 2006/);
    assert.match(finding.message, /Sources disagree: .* 2010/);
    assert.deepEqual(finding.fixes[0]?.replacements, [{ start: 24, end: 28, text: '2006' }]);
    assert.equal(knowledge.dispute(finding.explainedBy ?? '')?.id, finding.explainedBy);
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['AMD-V was introduced by AMD in 2010.', '2010'],
    ['KVM was merged into the Linux kernel in 2012, so if you run Linux, you have it.', '2012'],
    ['**AMD-V** was first\nintroduced in early 2009, and servers followed.', '2009'],
    ['[AMD-V](https://example.org/2006) was introduced in March 2010 (see below).', '2010'],
    ['- QEMU was first released in 2005', '2005'],
    ['QEMU was released in 2005 by Fabrice Bellard.', '2005'],
    ['QEMU, an emulator and virtualizer, was initially released in 2005.', '2005'],
    ['Xen was first released in 2004; KVM followed.', '2004'],
    ['First released in 2004, Xen is a type 1 hypervisor.', '2004'],
    ['The first release of Xen was in 2004.', '2004'],
    ['In 2004, VMware introduced VMware Workstation.', '2004'],
    ['VMware released VMware Workstation in 2004.', '2004'],
    ['XenSource was acquired by Citrix in 2009.', '2009'],
    ['Citrix acquired XenSource in 2009.', '2009'],
    ['VMware was founded in 1996.', '1996'],
    ['Docker was launched in 2015.', '2015'],
    // What was found silent in sentences of real pages with another year put in.
    ['VMware was founded in 1999 when it launched its hypervisor.', '1999'],
    ['VMware was acquired by Broadcom in 2019 for $61 billion, and customers left.', '2019'],
    ['On November 22, 2019, VMware was acquired by Broadcom Inc.', '2019'],
    ['Sun Microsystems acquired Innotek in February 2011.', '2011'],
    ['In 2011, Citrix Systems, an American company, acquired XenSource.', '2011'],
    ['XenSource was acquired by Citrix for about $500M in 2011.', '2011'],
    ['On 22 October 2011, Citrix Systems completed its acquisition of XenSource.', '2011'],
    ['KVM was merged into the Linux kernel in 2012, and clouds use it.', '2012'],
    ['KVM was merged into Linux 2.6.20 in February 2012.', '2012'],
    ['Back in 2011, Microsoft introduced Hyper-V as a platform.', '2011'],
    ['The first public release of Xen was made in 2009.', '2009'],
    ['Originally developed at Cambridge, Xen was first released in 2009.', '2009'],
    ['An open source project written in Go, gVisor was released in May 2022 by Google.', '2022'],
    ['- Docker was released in 2017 as an open source project', '2017'],
    ['Docker was introduced in 2017 to build and share applications.', '2017'],
    ['- 2017: Docker released', '2017'],
    // The record knows when it was described and when it was there, and a source says otherwise.
    ['Intel VT-d was first introduced in 2011.', '2011'],
    // Forms that were passed by in pages by others.
    ['Paravirtualization was superseded by the arrival of AMD-V in 2010.', '2010'],
    ['Things changed with the first release of Docker in 2016, and again later.', '2016'],
    ['When Docker came onto the scene in 2017, few had heard of containers.', '2017'],
    ['Much has been written since Docker was open-sourced in 2017.', '2017'],
    ['VMware, founded in 1996, popularized virtualization on x86 servers.', '1996'],
    ['Containers are older, and Docker was born in 2017.', '2017'],
    ['2018 – Kubernetes released, advancing orchestration.', '2018'],
    ['- 2004: VMware releases VMware Workstation', '2004'],
    // Plainly wrong, and passed by: what a new user wrote.
    ['Xen was first released in 2001.', '2001'],
    ['A hypervisor, and a virtual machine: KVM came out in 2003.', '2003'],
    ['The first version of VirtualBox appeared in 2003.', '2003'],
    ['IBM announced VM/370 in 1975.', '1975'],
    ['Intel introduced VT-x in 2003.', '2003'],
    ['Popek and Goldberg published their paper in 1979.', '1979'],
    ['In 1979, Popek and Goldberg published their formal requirements.', '1979'],
    ['| Hypervisor | First release |\n|---|---|\n| Xen | 2001 |\n', '2001'],
    ['| Hypervisor | Vendor | Year |\n|---|---|---|\n| **[Xen](x.md)** | Xen Project | 2001 |\n', '2001'],
    ['| | Xen | QEMU |\n|---|---|---|\n| First release | 2001 | 2003 |\n', '2001'],
    ['Docker was introduced in the 1990s.', '1990s'],
    ['Xen was released in 2003 and Docker in 2017.', '2017'],
    ['It was not until 2017 that Docker was released.', '2017'],
    ['2017 saw the release of Docker.', '2017'],
    ['Docker has been available since 2009.', '2009'],
    ['Docker’s first release came in 2009.', '2009'],
    ['Docker is a platform that was first released in 2009.', '2009'],
    ['- **Docker**: first released in 2009', '2009'],
    ['Development of Docker began in 2017.', '2017'],
    ['In 2009, Docker appeared.', '2009'],
    ['chroot was introduced in 1985.', '1985'],
  ];
  for (const [text, year] of wrong) {
    it(`speaks up about “${text.replaceAll('\n', ' ')}”`, () => {
      const claims = found(text);
      assert.equal(claims.length, 1, claims.join());
      assert.ok(claims[0]?.startsWith(year), claims[0]);
    });
  }

  const fine = [
    // It was so.
    'AMD-V was introduced in 2006.',
    'AMD-V was introduced on 17 May 2006.',
    'QEMU was first released in 2003 and version 1.0 in 2011.',
    'VMware was founded in 1998 by five people.',
    'KVM was first announced in 2006 and merged in 2007.',
    'VMware was acquired by Broadcom in 2023.',
    'VMware was acquired by EMC in 2004.',
    // Something else than the subject.
    'Support for AMD-V was introduced in 2010.',
    'AMD-V support was introduced in 2010.',
    'Nested AMD-V was introduced in 2010.',
    'The AMD-V driver was released in 2010.',
    'Docker 17.03 was released in 2017.',
    'Docker Compose was released in 2014.',
    'Xen 4.19 was released in 2024.',
    'Version 5 of QEMU was released in 2020.',
    'A book on Docker was released in 2019.',
    'Windows 8 with Hyper-V was released in 2011.',
    'KVM and AMD-V were introduced in 2010.',
    'VT-x, VT-d and AMD-V was introduced in 2010.',
    'Microsoft Virtual PC 2007 was released in 2009.',
    // A year beside it: announced or complete, first published or 1.0.
    'Kubernetes was released by Google in 2015 and is maintained by a community.',
    'VMware was acquired by EMC in 2003.',
    'Kubernetes was released in July 2015.',
    'KVM was merged into Linux in 2006.',
    'Oracle acquired Sun Microsystems in 2009.',
    // Told twice: of a company and of its product.
    'Docker launched in 2010, docker in 2013.',
    // Another happening.
    'Clouds have changed since the release of Docker Desktop in 2016.',
    'Clouds have changed since the release of Docker 17.03 in 2017.',
    'The acquisition of Docker by our company in 2019 was planned for long.',
    'It has been in use since the introduction of KVM in our lab in 2015.',
    'When we moved to Docker in 2016, much was new.',
    'After Docker was bought by us in 2017, we hired.',
    '- 2017: Docker released its toolkit',
    '- 2017: Docker containers released',
    '2017 – Docker, Kubernetes and Xen released',
    'Docker acquired Tutum in 2017.',
    'Xen support was merged into Linux in 2017.',
    'Innotek, which Sun acquired in 2011, made VirtualBox.',
    'AMD-V was extended in 2010.',
    'QEMU was ported to Windows in 2005.',
    'AMD-V was introduced to our lab in 2010.',
    'AMD-V was introduced in 2010 to the course.',
    'AMD-V was introduced as a topic in 2010.',
    'Hyper-V was introduced in Windows 10 in 2014.',
    'Docker was introduced at PyCon in 2016.',
    'Our cluster was moved to Xen in 2001.',
    // No statement of the author that it was so.
    'AMD-V was not introduced in 2010.',
    'Some say that AMD-V was introduced in 2010.',
    'Was AMD-V introduced in 2010?',
    'AMD-V was introduced in 2010?',
    'It is a myth that AMD-V was introduced in 2010.',
    'The note claims: AMD-V was introduced in 2010.',
    '“AMD-V was introduced in 2010.”',
    '> AMD-V was introduced in 2010.',
    'If AMD-V was introduced in 2010, Xen could not have used it.',
    'AMD-V would be introduced in 2010.',
    // No plain year.
    'AMD-V was introduced by 2010.',
    'AMD-V was introduced before 2010.',
    'AMD-V was introduced after 2010.',
    'AMD-V has been in use since 2010.',
    'AMD-V was introduced around 2010.',
    'AMD-V was introduced in 2010–2012.',
    'AMD-V was introduced in 2009 or 2010.',
    'AMD-V was introduced in 2005, 2006 and 2010.',
    'AMD-V was introduced in the 2000s.',
    'IBM introduced VM/370 in the 1970s.',
    'AMD-V has been in use since the 2010s.',
    'AMD-V was introduced in version 2010.',
    'AMD-V was introduced in (Smith 2010).',
    'Copyright 2010 AMD. AMD-V is a trademark.',
    '| AMD-V was introduced in 2010 | yes |',
    '`AMD-V was introduced in 2010.`',
    '    AMD-V was introduced in 2010.',
    // Not sure enough.
    'Intel SGX was introduced in 2013.',
    'KubeVirt was first released in 2017.',
    'Red Hat Enterprise Linux was first released in 2000.',
    'Qubes OS was first released in 2010.',
    'OpenVZ was initially released in 2005.',
    'Live migration was introduced in 2001.',
    'Paravirtualization was introduced in 2012.',
    'The hypervisor was introduced in 2012.',
    'The container runtime was introduced in 2012.',
  ];
  for (const text of fine) {
    it(`is silent about “${text}”`, () => assert.deepEqual(found(text), []));
  }

  describe('in a list whose other years are right', () => {
    const lists: readonly (readonly [string, string])[] = [
      ['OpenVZ (2005), LXC (2008), and Docker (2015).', '2015'],
      ['Xen (October 2003), KVM (2007) and Hyper-V (2005, Microsoft) followed.', '2005'],
      ['- **2003:** Xen\n- **2007:** KVM\n- **2014:** gVisor\n', '2014'],
      ['- 1999 – VMware Workstation\n- 2003 – Xen\n- 2014 – gVisor, a sandbox\n', '2014'],
      ['2003: Xen\n2007: KVM\n2013: Docker\n2020: Firecracker (AWS)\n', '2020'],
      ['| Year | What |\n|---|---|\n| 2003 | Xen |\n| 2007 | KVM |\n| 2020 | Firecracker | micro-VMs |\n', '2020'],
      ['Lineage: FreeBSD jails (1997), LXC (2008), Docker (2013).', '1997'],
    ];
    for (const [text, year] of lists) {
      it(`speaks up about “${text.trim().replaceAll('\n', ' ')}”`, () => {
        const claims = found(text);
        assert.equal(claims.length, 1, claims.join());
        assert.ok(claims[0]?.startsWith(year), claims[0]);
      });
    }

    it('speaks up about each of several, and about one alone', () => {
      assert.equal(found('Docker (2009) and VMware Workstation (2004).').length, 2);
      assert.equal(found('LXC (2008), and Docker (2016).').length, 1);
      assert.equal(found('VMware Workstation (2003) brought virtual machines to the PC.').length, 1);
    });

    it('points at the year, and offers the right one', () => {
      const text = 'OpenVZ (2005), LXC (2008), and **Docker** (2015).';
      const [finding] = findings(text);
      const [replacement] = finding?.fixes[0]?.replacements ?? [];
      assert.ok(replacement);
      const { start, end } = replacement;
      assert.equal(text.slice(0, start) + replacement.text + text.slice(end), text.replace('2015', '2013'));
    });

    const silent = [
      // Something else that is known happened in that year or near it.
      'LXC (2008), and Xen (2005).',
      'FreeBSD jails (1999), LXC (2009).',
      // The year of a text.
      '## References\n\nXen (2010)',
      '[Docker (2017)](https://example.org)',
      'As in “Docker (2017)”.',
      // They are right together, but in another section or another form.
      'OpenVZ (2005), LXC (2008)\n\n# My talks\n\nDocker (2015)',
      'OpenVZ (2005), LXC (2008)\n\n- 2015: Docker\n',
      // Told twice: something else happened as well.
      'OpenVZ (2005), LXC (2008), Docker (2013), Docker (2016).',
      // A month may decide it.
      'OpenVZ (2005), LXC (2008), Docker (2014).',
      // Something else than the name.
      'OpenVZ (2005), LXC (2008), Docker Compose (2016).',
      'OpenVZ (2005), LXC (2008), Docker 17.03 (2017).',
      'OpenVZ (2005), LXC (2008), the Docker book (2016).',
      'OpenVZ (2005), LXC (2008), Docker (2013–2016).',
      'OpenVZ (2005), LXC (2008), Docker (Merkel, 2015).',
      'OpenVZ (2005), LXC (2008), Docker (until 2016).',
      '- 2003: Xen\n- 2007: KVM\n- 2014: Docker takes over\n- 2016: Docker Swarm\n',
      '| 2003 | Xen |\n| 2007 | KVM |\n| 2016 | Docker for Windows |\n',
      // In code.
      '```\n2003: Xen\n2007: KVM\n2016: Docker\n```\n',
    ];
    for (const text of silent) {
      it(`is silent about “${text.trim().replaceAll('\n', ' ')}”`, () => assert.deepEqual(found(text), []));
    }
  });

  it('reads other languages than Markdown', () => {
    assert.equal(found('Title\n=====\n\n*AMD-V* was introduced in 2010.\n', 'restructuredtext').length, 1);
    assert.equal(found('\\emph{Kinds}\n\nAMD-V was introduced in 2010.\n', 'latex').length, 1);
  });
});
