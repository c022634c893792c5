import { TeamsAdapter } from './adapter';
import { makeAdmit, makeAdmitLocal } from './admit';
import { makeAuthenticate, type Denial } from './authenticate';
import { PUBLIC_CLOUD, type BotAuth, type Cloud } from './cloud';
import { makeReceive, type Receive, type ReceivePorts } from './receive';
import { makeSender, type Sender } from './send';
import { makeSigningKeys } from './signing-keys';

export interface TeamsPorts extends Omit<ReceivePorts, 'adapter' | 'admit'> {
  readonly auth: BotAuth;
  /** A call that was not let in, and why: for counting. */
  readonly onDenied: (why: Denial) => void;
  /** The issuer's keys could not be fetched. */
  readonly onKeysOutOfReach: (error: Error) => void;
  /** Another cloud than Microsoft's public one. */
  readonly cloud?: Cloud;
  /** Longest time for one outgoing call: milliseconds. */
  readonly callLimit?: number;
}

/** Teams, as the rest of the service sees it. */
export interface Teams {
  /** Takes one call to `/api/messages`. */
  readonly receive: Receive;
  /** Sends what nobody asked for just now. */
  readonly sender: Sender;
}

/** Puts the room together: with our own authentication in front in `entra`, and without any in `local`. */
export const makeTeams = ({
  auth,
  onDenied,
  onKeysOutOfReach,
  cloud = PUBLIC_CLOUD,
  callLimit,
  ...ports
}: TeamsPorts): Teams => {
  const { clock, expandCard } = ports;
  const adapter = new TeamsAdapter(auth, { cloud, ...(callLimit === undefined ? {} : { callLimit }) });
  const { issuer, metadataUrl } = cloud;
  const admit =
    auth.mode === 'local'
      ? makeAdmitLocal(adapter)
      : makeAdmit(
          adapter,
          makeAuthenticate({
            appId: auth.appId,
            issuer,
            findKey: makeSigningKeys(metadataUrl, clock, onKeysOutOfReach),
            clock,
          }),
          onDenied,
        );
  return { receive: makeReceive({ ...ports, adapter, admit }), sender: makeSender({ adapter, expandCard, clock }) };
};
