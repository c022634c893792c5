import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import {
  AuthenticationConstants,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';

/** The SDK's own factories have the members of this class, and do not descend from it. */
export type Credentials = Pick<ServiceClientCredentialsFactory, keyof ServiceClientCredentialsFactory>;

/** Who the bot is to Entra; in `local` it is nobody, and nobody is asked for a token. */
export type BotAuth =
  | { readonly mode: 'local' }
  | {
      readonly mode: 'entra';
      readonly appId: string;
      readonly appType: string;
      readonly appTenantId: string;
      readonly appPassword: string | undefined;
    };

/** Addresses and names of Microsoft's public cloud. Tests put their own issuer here. */
export interface Cloud {
  readonly issuer: string;
  readonly metadataUrl: string;
  readonly emulatorMetadataUrl: string;
  readonly loginUrl: string;
  readonly scope: string;
  /** Where the credentials for outgoing calls come from; left out: from the app's secret or managed identity. */
  readonly credentials?: Credentials;
}

export const PUBLIC_CLOUD: Cloud = {
  issuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  metadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  emulatorMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  loginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  scope: AuthenticationConstants.ToChannelFromBotOAuthScope,
};

/** Longest time for one outgoing call, its token included: milliseconds. A turn in Teams has 15 s at most. */
export const CALL_LIMIT = 15_000;

/** Where the bot's own tokens come from: nowhere in `local`. */
export const credentialsFor = (auth: BotAuth): Credentials =>
  auth.mode === 'local'
    ? new PasswordServiceClientCredentialFactory('', '')
    : new ConfigurationServiceClientCredentialFactory({
        MicrosoftAppId: auth.appId,
        MicrosoftAppType: auth.appType,
        MicrosoftAppTenantId: auth.appTenantId,
        ...(auth.appPassword === undefined ? {} : { MicrosoftAppPassword: auth.appPassword }),
      });
