import { CloudAdapter, type Activity as SdkActivity, type TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Activity } from './activity';
import { CHANNEL } from './authenticate';
import { CALL_LIMIT, PUBLIC_CLOUD, type BotAuth } from './cloud';
import type { Place } from './reference';
import { StockAuthentication } from './stock-authentication';

/** Our activity is the SDK's with every field that a turn reads; what it types as required and Teams may leave out stays out. */
const asSdk = (activity: Activity): SdkActivity => activity as unknown as SdkActivity;

/** The SDK's adapter, whose every outgoing call is limited in time and made once. */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;
  readonly #authentication: StockAuthentication;

  constructor(auth: BotAuth, { cloud = PUBLIC_CLOUD, callLimit = CALL_LIMIT } = {}) {
    const authentication = new StockAuthentication(auth, cloud, callLimit);
    super(authentication);
    this.#appId = auth.mode === 'local' ? '' : auth.appId;
    this.#authentication = authentication;
  }

  /** The SDK's own check of the token. Rejects when it does not hold. */
  authenticate(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    return this.#authentication.authenticateRequest(asSdk(activity), authorization);
  }

  /** Runs a turn for an activity that has been let in. Rejects with what `turn` rejects with. */
  async run(
    admitted: AuthenticateRequestResult,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    // A copy: the SDK writes into it. And it would keep the messages back if the caller asked for them in the response.
    await this.processActivity(admitted, asSdk({ ...activity, deliveryMode: undefined }), turn);
  }

  /** Speaks in a private chat or a channel that is known, unasked. */
  async speakIn(
    { serviceUrl, conversation, type, bot }: Place,
    speak: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const reference = {
      channelId: CHANNEL,
      serviceUrl,
      conversation: { id: conversation, isGroup: type === 'channel', conversationType: type ?? 'personal', name: '' },
      bot: { id: bot.id, name: bot.name },
    };
    await this.continueConversationAsync(this.#appId, reference, async (context) => {
      // The SDK makes up an activity that this would be a reply to.
      delete context.activity.id;
      await speak(context);
    });
  }

  /** Opens the private chat with a person, or finds it, and gives its id. */
  async openPrivateChat(activity: Activity, tenant: string): Promise<string> {
    const connector = await this.#authentication.connectors.create(activity.serviceUrl);
    const parameters = {
      isGroup: false,
      bot: { id: activity.recipient?.id ?? '', name: activity.recipient?.name ?? '' },
      members: [{ id: activity.from.id, name: '' }],
      tenantId: tenant,
      channelData: { tenant: { id: tenant } },
    };
    const { id } = await connector.conversations.createConversation(parameters);
    return id;
  }
}
