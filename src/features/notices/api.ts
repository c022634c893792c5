export { makeNotices, type Notice, type NoticeKind } from './make-notices';
export { owe, withdraw, type Owing } from './owe';
