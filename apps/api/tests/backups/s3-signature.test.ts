import { describe, expect, it } from 'vitest';
import { faultOf, type SignedRequest } from '../fakes/s3/signature.ts';

/* Amazon's own worked examples: the store of the tests is as strict as theirs. */
const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const at = new Date('2013-05-24T00:00:00Z');
const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function request(
  { method = 'GET', target = '/', body = '' },
  [names, signature]: [string, string],
  more: Record<string, string> = {},
): SignedRequest {
  return {
    method,
    target,
    body: Buffer.from(body),
    headers: {
      host: 'examplebucket.s3.amazonaws.com',
      'x-amz-date': '20130524T000000Z',
      'x-amz-content-sha256': ofNothing,
      authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/20130524/us-east-1/s3/aws4_request,SignedHeaders=${names},Signature=${signature}`,
      ...more,
    },
  };
}

const plain = 'host;x-amz-content-sha256;x-amz-date';
const examples: [string, SignedRequest][] = [
  [
    'GET Object',
    request(
      { target: '/test.txt' },
      [
        'host;range;x-amz-content-sha256;x-amz-date',
        'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
      ],
      { range: 'bytes=0-9' },
    ),
  ],
  [
    'PUT Object',
    request(
      { method: 'PUT', target: '/test%24file.text', body: 'Welcome to Amazon S3.' },
      [
        'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class',
        '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
      ],
      {
        date: 'Fri, 24 May 2013 00:00:00 GMT',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      },
    ),
  ],
  [
    'GET Bucket Lifecycle',
    request({ target: '/?lifecycle' }, [
      plain,
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    ]),
  ],
  [
    'List Objects',
    request({ target: '/?max-keys=2&prefix=J' }, [
      plain,
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ]),
  ],
];

describe('the signatures of the store in these tests', () => {
  it.each(examples)('are those of Amazon: %s', (_name, example) => {
    expect(faultOf(example, credentials, at)).toBeUndefined();
  });

  it.each(examples)('are refused when anything is different: %s', (_name, example) => {
    const { headers } = example;
    const changes: Partial<SignedRequest>[] = [
      { method: 'DELETE' },
      { target: `${example.target}x` },
      { body: Buffer.from('other') },
      { headers: { ...headers, host: 'other.s3.amazonaws.com' } },
      { headers: { ...headers, 'x-amz-acl': 'public-read' } },
      { headers: { ...headers, authorization: undefined } },
    ];
    for (const change of changes) {
      expect(faultOf({ ...example, ...change }, credentials, at)).toBeDefined();
    }
    const other = { ...credentials, secretAccessKey: 'another' };
    expect(faultOf(example, other, at)).toBe('SignatureDoesNotMatch');
    const later = new Date(at.getTime() + 16 * 60_000);
    expect(faultOf(example, credentials, later)).toBe('RequestTimeTooSkewed');
  });
});
