import assert from 'node:assert/strict';
import { marked, term } from './terms';

/** What a construct of a format is, a text that has it, and the terms that are marked in it, in order. */
export type FormatCase = readonly [construct: string, text: string, marked: readonly string[]];

const TERMS = [
  term('hypervisor'),
  term('type 1 hypervisor', { aliases: ['bare-metal hypervisor'] }),
  term('virtual machine', { aliases: ['VM'] }),
  term('VM exit'),
  term('live migration'),
  term('nested virtualization'),
  term('paravirtualization', { forms: ['paravirtualized'] }),
  term('trap and emulate', { aliases: ['trap & emulate'] }),
  term('I/O virtualization'),
  term('KVM', { anyCaseFor: ['KVM'] }),
  term('QEMU', { anyCaseFor: ['QEMU'] }),
  term('Xen'),
  term('VT-x'),
];

/** Declares a test for each case. */
export function testFormat(languageId: string, cases: readonly FormatCase[]): void {
  for (const [construct, text, expected] of cases) {
    it(construct, () => assert.deepEqual(marked(TERMS, text, languageId), expected));
  }
}
