import { TextQuery } from '../../base/textQuery';
import { foldForSearch } from '../../base/folding';
import { nameOf, type Id, type Knowledge } from '../knowledge';

/** Subjects that are often compared, and what they have in common. */
export interface Preset {
  readonly title: string;
  readonly comparison: Id;
  readonly subjects: readonly Id[];
}

/** How many subjects one gesture compares. More are chosen on the page. */
export const fewestCompared = 2;
export const mostCompared = 6;

const presets: readonly Preset[] = [
  { title: 'Server hypervisors', comparison: 'platforms', subjects: ['kvm', 'xen', 'vmware-esxi', 'hyper-v'] },
  {
    title: 'Containers and microVMs',
    comparison: 'platforms',
    subjects: ['docker', 'lxc', 'gvisor', 'kata-containers', 'firecracker', 'cloud-hypervisor'],
  },
  { title: 'Mainframe', comparison: 'platforms', subjects: ['cp-67', 'vm-370', 'z-vm', 'pr-sm'] },
  {
    title: 'Desktop',
    comparison: 'platforms',
    subjects: ['vmware-workstation', 'vmware-fusion', 'oracle-vm-virtualbox', 'parallels-desktop', 'utm'],
  },
  {
    title: 'Clouds',
    comparison: 'platforms',
    subjects: ['amazon-ec2', 'google-compute-engine', 'openstack', 'cloudstack', 'azure-vmware-solution'],
  },
];

/** The presets whose title or subjects hold all words of a query, without subjects that are not known. */
export function presetsFor(query: string, knowledge: Knowledge): readonly Preset[] {
  const wanted = new TextQuery(query);
  return presets
    .map((preset) => ({ ...preset, subjects: preset.subjects.filter((id) => knowledge.entry(id) !== undefined) }))
    .filter(({ subjects }) => subjects.length >= fewestCompared)
    .filter(({ title, subjects }) =>
      wanted.isIn(foldForSearch([title, ...subjects.map((id) => nameOf(knowledge, id))].join(' '))),
    );
}
