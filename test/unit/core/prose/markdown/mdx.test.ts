import { itMarks } from '../../../../support/markedText';

describe('prose in MDX', () => {
  itMarks('mdx', [
    [
      'leaves out attributes with objects',
      '<TabItem value="kvm" label="Live migration" attributes={{className: \'tab-hypervisor\'}}>\n\nA «hypervisor».\n\n</TabItem>',
    ],
    [
      'leaves out attributes with arrow functions',
      '<Button onClick={() => start("kvm")} title="hypervisor">A «VM»</Button>',
    ],
    ['leaves out attributes with strings that hold braces', '<A b={"}"} c={`${kvm} }`} title="hypervisor">a «VM»</A>'],
    [
      'leaves out attributes over lines',
      '<Card\n  title="Hypervisor"\n  items={[\n    "kvm",\n    "xen",\n  ]}\n/>\n\nA «VM».',
    ],
    ['leaves out components in components', '<Card icon={<Icon name="kvm" />} {...hypervisor}>\n\na «VM»\n\n</Card>'],
    ['reads components with dots', '<Tabs.Item label="kvm">a «VM»</Tabs.Item>'],
    ['reads fragments', '<>a «VM»</>'],
    [
      'leaves out modules with empty lines',
      "export const terms = [\n  'hypervisor',\n\n  'live migration',\n]\n\nThe «hypervisor».",
    ],
    [
      'leaves out functions with templates',
      'export const Kvm = () => {\n  const a = `hypervisor\n\n  ${xen({ kvm })}`\n\n  return a\n}\n\nA «VM».',
    ],
    [
      'leaves out modules with comments',
      'export const a = {\n  // it is } a hypervisor\n\n  /* } */ kvm: 1,\n}\n\nA «VM».',
    ],
    ['goes on behind a module that never closes', 'export const a = (\n\nkvm\n\n## «Hypervisor»\n\nA «VM».'],
    [
      'reads the text of components in modules as code',
      "export const A = () => (\n  <p>Don't stop the hypervisor</p>\n)\n\nA «VM».",
    ],
    // A fence was closed only where it would be one in plain Markdown: the rest of the page was code.
    ['leaves out fences with deep indentation', '<Card>\n    ```sh\n    kvm\n    ```\n    A «VM».\n</Card>'],
    ['leaves out imports', "import {\n  Kvm,\n  Xen,\n} from './hypervisor'\n\nA «VM»."],
    ['leaves out expressions', 'a {kvm + {a: "}"}.b} «VM»'],
    ['leaves out comments', '{/* the hypervisor */}\n\n{/* a\n\nkvm } */}\n\nA «VM».'],
    ['leaves out expressions over paragraphs', '{kvm.map((item) => (\n  <A b={item} />\n\n))}\n\nA «VM».'],
    ['reads text behind an expression', '{kvm} a «VM»\n\n{`xen`} «Xen»'],
    ['reads comparisons', 'a < b, «VM» > 2 and 3 <4 «hypervisor»'],
    ['reads admonitions', ':::warning[«Live migration»]\n\nA «VM».\n\n:::'],
    ['leaves out fences', '```js title="kvm"\nhypervisor\n```\n\nA «VM».'],
  ]);
});
