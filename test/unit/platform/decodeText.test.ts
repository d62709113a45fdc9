import assert from 'node:assert/strict';
import { decodeText, isAscii, utf16Of } from '../../../src/platform/decodeText';

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16le = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => Uint8Array.from(Buffer.from(bytes).swap16());

describe('the text of a file', () => {
  it('has no byte order mark', () => {
    assert.equal(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x4b, 0x56, 0x4d])), 'KVM');
    assert.equal(decodeText(utf16le('\ufeffKVM 中')), 'KVM 中');
    assert.equal(decodeText(swapped(utf16le('\ufeffKVM 中'))), 'KVM 中');
  });

  // VS Code opens such a file as text; it was taken for a binary one.
  it('is UTF-16 where every other byte is zero', () => {
    assert.equal(decodeText(utf16le('KVM and QEMU')), 'KVM and QEMU');
    assert.equal(decodeText(swapped(utf16le('KVM and QEMU'))), 'KVM and QEMU');
  });

  it('is nothing of the kind where zeros stand elsewhere', () => {
    for (const bytes of [latin('KVM\0\0'), latin('\0\0\0\0'), latin('a'), latin(''), latin('abc\0')]) {
      assert.equal(utf16Of(bytes), undefined);
    }
  });

  it('is the same in all encodings if it is ASCII', () => {
    assert.ok(isAscii(latin('KVM\n')));
    assert.ok(!isAscii(latin('KVM é')));
  });
});
