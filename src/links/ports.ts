/**
 * One request to a server that nobody here controls. Redirects are not followed: each hop is a
 * request of its own.
 */
export interface WebRequest {
  /** An http or https address without user information. */
  url: string;
  method: 'GET' | 'HEAD' | 'POST';
  /**
   * Further headers, names in lower case; the client sets User-Agent, Accept, Accept-Encoding and
   * Host itself.
   */
  headers?: Readonly<Record<string, string>>;
  /** Of a POST. */
  body?: string;
  /** The time that is left for this request from connecting to the last byte, in milliseconds. */
  timeLeft: number;
  /** Bytes of the body after decoding that are read at most; what comes then is left unread. */
  bodyLimit: number;
  /**
   * Is given the decoded body as it arrives, with what came before it, and says whether it has seen
   * enough; the connection is then let go. Without it the body is read up to its limit.
   */
  enough?: (chunk: Uint8Array, head: ResponseHead) => boolean;
  /** Ends the request; it fails as `cancelled`. */
  signal?: AbortSignal;
}

/** What stands before the body of an answer. */
export interface ResponseHead {
  status: number;
  /** Names in lower case; of several values of one name all, joined by `, `. */
  headers: Readonly<Record<string, string>>;
}

/** What a server answered. */
export interface WebResponse extends ResponseHead {
  ok: true;
  /** The decoded body as far as it was read; empty for HEAD. */
  body: Uint8Array;
  /** Whether the body was read to its end. */
  complete: boolean;
}

/** Why no answer came: a closed list, so that each has its outcome. */
export type WebFailureReason =
  | 'address-refused' // not http or https, user information, or an address that is not public
  | 'name-not-found' // the name does not exist (ENOTFOUND)
  | 'name-unresolved' // the name could not be looked up now (EAI_AGAIN and the like)
  | 'connect-refused'
  | 'connect-timeout'
  | 'timeout'
  | 'reset'
  | 'unreachable'
  | 'tls-expired'
  | 'tls-wrong-host'
  | 'tls-self-signed'
  | 'tls-untrusted'
  | 'tls-too-old'
  | 'tls-other'
  | 'headers-too-large'
  | 'protocol' // what came is no HTTP
  | 'decoding' // the body does not decode as its headers say
  | 'cancelled';

/** A request without an answer. */
export interface WebFailure {
  ok: false;
  reason: WebFailureReason;
  /** What the system said, for a person; no text of the other side. */
  detail: string;
}

/** Sends requests to the web. Never rejects; always answers within the request's time. */
export interface Web {
  fetch(request: WebRequest): Promise<WebResponse | WebFailure>;
}

/** A web that can be closed: what is under way then ends as cancelled. */
export interface ClosableWeb extends Web {
  close(): Promise<void>;
}

/** The time, so that a test can bring its own. */
export interface Clock {
  /** Milliseconds since 1970; never goes back. */
  now(): number;
  /** Waits that many milliseconds; ends early, and without an error, when the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
