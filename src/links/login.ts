/**
 * Where sites send those who have to log in or to consent first. Hosts are compared by their first label, paths by whole
 * segments, an ending such as `.php` aside.
 */
const loginHosts: ReadonlySet<string> = new Set([
  'account',
  'accounts',
  'auth',
  'consent',
  'id',
  'idp',
  'login',
  'oauth',
  'passport',
  'secure-login',
  'signin',
  'sso',
]);

const loginSegments: ReadonlySet<string> = new Set([
  'authorize',
  'authwall', // LinkedIn
  'collectconsent', // Yahoo
  'consent',
  'log-in',
  'log_in',
  'login',
  'logon',
  'oauth',
  'oauth2',
  'saml',
  'saml2',
  'servicelogin', // Google
  'sign-in',
  'sign_in',
  'signin',
  'signon',
  'sso',
  'wp-login', // WordPress
]);

const wallSegments: ReadonlySet<string> = new Set([
  'captcha',
  'human-verification',
  'recaptcha',
  'sorry', // Google
  'validatecaptcha', // Amazon
]);

/** Whether an address is where a site asks who one is, or whether one consents. */
export function isLogin(url: URL): boolean {
  const labels = url.hostname.split('.');
  if (labels.length > 2 && loginHosts.has(labels[0] as string)) return true;
  return segmentsOf(url).some((segment) => loginSegments.has(segment));
}

/** Whether an address is where a site asks whether one is a program. */
export function isWall(url: URL): boolean {
  return segmentsOf(url).some((segment) => wallSegments.has(segment));
}

function segmentsOf({ pathname }: URL): string[] {
  return pathname
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(/\.[a-z]{2,5}$/, ''));
}
