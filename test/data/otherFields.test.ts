import assert from 'node:assert/strict';
import { bundledMatcher } from '../support/bundled';

/** Notes of other fields, each with a term or two of ours, and all that is to be marked in them. */
const NOTES: readonly (readonly [field: string, text: string, marked: readonly string[]])[] = [
  [
    'hotels',
    `# Front desk handbook

Greet every guest by name. The host on duty shows guests to their table and keeps the waiting list. If a guest checks
out late, the folio stays open until the host closes it. Our booking system runs on a virtual machine; when it is down,
fill in the paper form. Migration of old guest profiles: ask IT. Overbooking: rooms may be oversubscribed by 5 %. Each
host has a container for lost items. Hotel breakfast is counted by the host; take a snapshot of the buffet at 10:30 and
one of the lobby.
`,
    ['virtual machine'],
  ],
  [
    'music',
    `# Studio notes

The DAW is the host, the synth a guest in its slot. Most hosts sandbox a VST, since one crash takes down the host.
Guest musicians: ask the host of the session. Save a snapshot of the reverb per song; the template has 24 tracks. I keep
Windows in a VM for one old synthesizer. Clone the guitar track before you bounce it.
`,
    ['VM'],
  ],
  [
    'law',
    `# Tenancy, summary

The guest has no lease; the host of a short-term let remains liable to the landlord. In the first instance the court
held that the host answers for guests. The plaintiff, an insurer, rented a virtual machine: the provider is no host
under the statute for what guests store. The domain of the state; the isolation of the jury.
`,
    ['virtual machine'],
  ],
  [
    'parasitology',
    `# Life cycle

The parasite leaves the intermediate host and infects the definitive host. Migration of larvae through the tissue of
the host takes two weeks. The host traps the worm; the guest is isolated. Some hosts tolerate it. Snapshot of the
population: 40 hosts. We used QEMU to run the old imaging software.
`,
    ['QEMU'],
  ],
  [
    'chemistry',
    `# Supramolecular chemistry

A macrocyclic host binds a guest in its cavity. The guest is trapped by a hydrogen bond; cyclodextrins and crown ethers
are hosts. Migration of the guest from one host to another host is slow. The container molecule keeps its guest. We
ran the docking on a VM, snapshot of the trajectory in fig. 3.
`,
    ['VM'],
  ],
  [
    'databases',
    `# Schema migrations

Every migration has an up and a down script. Run the migration on a replica first; it takes a table lock, so downtime is
possible. We migrated the users table in PostgreSQL, offline migration with two hours of downtime. Live migration of
the schema is done with triggers. CI starts a Docker container with Postgres and applies all migrations by SQL.
`,
    ['Docker'],
  ],
  [
    'populations',
    `# Migration and society

Migration reshapes the host society and the place of origin. Each immigrant is a guest; host and guest did not expect
him to stay. Return migration, chain migration and the labour market of the host. The lecture ran in a virtual machine.
Refugees and the diaspora.
`,
    ['virtual machine'],
  ],
  [
    'freight',
    `# Port logistics

Containers are stacked in the yard. A container leaves the vessel by crane. Empty containers migrate to depots in other
regions. The system of the quay runs in a VM. Container orchestration of trucks. Snapshot of the cargo at 6:00.
`,
    ['VM'],
  ],
  [
    'cooking',
    `# Sunday roast

Guests at seven. The host carves. Keep the gravy in a container; a second container for leftovers. Migrate the trays
from the oven. I keep each recipe in a container on my NAS (Docker), with snapshots. Garlic and butter.
`,
    ['Docker'],
  ],
  [
    'games',
    `# Retro

Netplay of SNES games: one host, up to three guests. The host opens a port, the guest connects. The host's ROMs must
match the guest's. Migration of each save state from the old console. A virtual machine is not needed.
`,
    ['virtual machine'],
  ],
  [
    'web hosting',
    `# Moving the site

The host gives cPanel and one domain. Migrate WordPress from one host to another host: copy files by FTP, point the
domain name. Downtime of an hour. The new host offers Proxmox, too. Snapshots of the site each week. Cloning it is no SEO
trick.
`,
    ['Proxmox'],
  ],
  [
    'programming languages',
    `# The BEAM

The VM runs schedulers, one per core. Each Erlang process is isolated; the VM has hot code loading: modules migrate from
old to new bytecode. Each VM is a node; the host of the node is in its name. The VM exits when OTP says so.
`,
    [],
  ],
  [
    'kernel memory',
    `# Memory

The VM subsystem keeps a VMA for each mapping. VM pressure rises when kswapd cannot reclaim. A page fault enters the
kernel; the page cache migrates. The VM code calls the file system.
`,
    [],
  ],
  [
    'examinations',
    '# AZ-900\n\nAZ-900, AZ-104 and SC-900, then EX200. I booked the guest room; host a study group.\n',
    [],
  ],
];

describe('notes of other fields', () => {
  const matcher = bundledMatcher();
  for (const [field, text, expected] of NOTES) {
    it(`have the terms that they name and no others: ${field}`, () => {
      const marked = matcher.findMentions(text, 'markdown').map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(marked, expected);
    });
  }
});

describe('notes on virtualization with words of other fields', () => {
  const matcher = bundledMatcher();

  it('keep their hosts and guests', () => {
    const text = `# Lab

The hypervisor runs three VMs of the hotel: one guest for bookings, one with PostgreSQL. We migrate a guest to the other
host before breakfast, by live migration, and take a snapshot of the VM on KVM. The lobby has no host.
`;
    const marked = matcher.findMentions(text, 'markdown').map(({ start, end }) => text.slice(start, end));
    assert.ok(
      ['guest', 'host', 'migrate', 'snapshot'].every((word) => marked.includes(word)),
      marked.join(', '),
    );
  });
});
