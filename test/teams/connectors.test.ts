import { ConnectorClient, ConnectorFactory, MicrosoftAppCredentials } from 'botframework-connector';
import { Connectors } from '../../src/teams/connectors';

/** Makes real clients, and counts them; the first `failing` are not made. */
class Counting extends ConnectorFactory {
  made: string[] = [];
  failing = 0;

  create(baseUri: string): Promise<ConnectorClient> {
    this.made.push(baseUri);
    if (this.failing-- > 0) return Promise.reject(new Error('not now'));
    return Promise.resolve(new ConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri }));
  }
}

describe('connector clients', () => {
  it('are made once for an address and an audience', async () => {
    const stock = new Counting();
    const connectors = new Connectors(stock, 'audience', 1_000);
    const [first, second] = await Promise.all([connectors.create('http://a/'), connectors.create('http://a/')]);
    expect(second).toBe(first);
    expect(await connectors.create('http://a/', 'audience')).toBe(first);
    expect(await connectors.create('http://a/', 'other')).not.toBe(first);
    expect(stock.made).toHaveLength(2);
  });

  it('are not kept without bound: the one longest unused goes', async () => {
    const stock = new Counting();
    const connectors = new Connectors(stock, 'audience', 1_000);
    for (let n = 0; n < 50; n += 1) await connectors.create(`http://${n}/`);
    await connectors.create('http://0/');
    await connectors.create('http://new/');
    stock.made = [];
    await connectors.create('http://0/');
    await connectors.create('http://1/');
    expect(stock.made).toEqual(['http://1/']);
  });

  it('that could not be made are tried anew', async () => {
    const stock = new Counting();
    stock.failing = 1;
    const connectors = new Connectors(stock, 'audience', 1_000);
    await expect(connectors.create('http://a/')).rejects.toThrow('not now');
    await expect(connectors.create('http://a/')).resolves.toBeInstanceOf(ConnectorClient);
  });
});
