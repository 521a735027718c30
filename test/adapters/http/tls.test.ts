import { describe, expect, it, vi } from 'vitest';
import { get, outcomeOf, webOf } from '../../support/hostile-web/ask.ts';
import { certify } from '../../support/hostile-web/certificate.ts';
import { listen } from '../../support/hostile-web/listener.ts';
import { https, tlsCases } from '../../support/hostile-web/tls-faults.ts';

const host = 'digest.example.org';
const authority = certify({ subject: 'Digest Test Authority', authority: true });
const page = { status: 200, complete: true, body: 'page' };

const webOn = (name: string, connectTimeout = 5000) =>
  webOf({
    allow: [name],
    ca: authority.cert,
    connectTimeout,
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
  });

describe('an encrypted connection', () => {
  it.each(tlsCases)('is refused where the server has $name', async ({ serve, expected }) => {
    const server = await listen(serve(host, authority));
    const web = webOn(host, expected === 'connect-timeout' ? 300 : 5000);

    const answer = await web.fetch(get(`https://${host}:${server.port}/`));

    expect(outcomeOf(answer)).toBe(expected);
    await expect.poll(() => server.open).toBe(0);
  });

  it.each([host, `${host}.`, '127.0.0.1'])('comes about with %s', async (name) => {
    const server = await listen(https({ host: name.replace(/\.$/, ''), issuer: authority }));
    const web = webOn(name);

    expect(outcomeOf(await web.fetch(get(`https://${name}:${server.port}/`)))).toEqual(page);
    expect(outcomeOf(await web.fetch(get(`https://${name}:${server.port}/`)))).toEqual(page);
    expect(server.accepted).toBe(1);
  });

  it('is refused to a host whose certificate is for its address only', async () => {
    const server = await listen(https({ host: '127.0.0.1', issuer: authority }));

    const answer = await webOn(host).fetch(get(`https://${host}:${server.port}/`));

    expect(outcomeOf(answer)).toBe('tls-wrong-host');
  });

  it('is refused whatever the environment says of it', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    // Node warns of the variable once in a process, which nobody who runs the tests can act on.
    const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
    const server = await listen(https({ host }));

    const answer = await webOn(host).fetch(get(`https://${host}:${server.port}/`));

    vi.unstubAllEnvs();
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
    expect(outcomeOf(answer)).toBe('tls-self-signed');
  });

  it('does not tell what the certificate says', async () => {
    const server = await listen(https({ host: 'evil.example', issuer: authority }));

    const answer = await webOn(host).fetch(get(`https://${host}:${server.port}/`));

    expect(answer).toEqual({
      ok: false,
      reason: 'tls-wrong-host',
      detail: 'the certificate is for another host (ERR_TLS_CERT_ALTNAME_INVALID)',
    });
  });
});
