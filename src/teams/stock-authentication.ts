import type { Activity } from 'botbuilder';
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  type AuthenticateRequestResult,
  type UserTokenClient,
} from 'botframework-connector';
import { credentialsFor, type BotAuth, type Cloud } from './cloud';
import { Connectors } from './connectors';

const stockFor = (auth: BotAuth, cloud: Cloud): BotFrameworkAuthentication =>
  BotFrameworkAuthenticationFactory.create(
    '',
    true,
    cloud.loginUrl,
    cloud.scope,
    cloud.issuer,
    AuthenticationConstants.OAuthUrl,
    cloud.metadataUrl,
    cloud.emulatorMetadataUrl,
    'urn:botframework:azure',
    cloud.credentials ?? credentialsFor(auth),
    new AuthenticationConfiguration(),
  );

/** The stock authentication with our connector clients in place of those that it makes anew every turn. */
export class StockAuthentication extends BotFrameworkAuthentication {
  readonly #stock: BotFrameworkAuthentication;
  readonly #identity: ClaimsIdentity;
  readonly connectors: Connectors;
  #userTokens: Promise<UserTokenClient> | undefined;

  /** @param callLimit longest time for one outgoing call: milliseconds */
  constructor(auth: BotAuth, cloud: Cloud, callLimit: number) {
    super();
    const appId = auth.mode === 'local' ? '' : auth.appId;
    this.#stock = stockFor(auth, cloud);
    this.#identity = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: appId }], true);
    this.connectors = new Connectors(this.#stock.createConnectorFactory(this.#identity), cloud.scope, callLimit);
  }

  async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    return { ...(await this.#stock.authenticateRequest(activity, header)), connectorFactory: this.connectors };
  }

  authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new Error('Streaming is not offered'));
  }

  createConnectorFactory(): Connectors {
    return this.connectors;
  }

  /** The bot signs nobody in; the SDK wants the client all the same. */
  createUserTokenClient(): Promise<UserTokenClient> {
    return (this.#userTokens ??= this.#stock.createUserTokenClient(this.#identity));
  }
}
