/** What the server says of a way in: `next` when it went on, else a code, and the seconds to wait when there are any. */
export type Answer = {
  ok: boolean;
  code: string | null;
  seconds: number | null;
  body: Record<string, unknown>;
};

/** Asks `/api/auth`; never throws: no connection is an answer too. */
export async function ask(path: string, body?: unknown): Promise<Answer> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      headers: { "content-type": "application/json" },
    });
    const told = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    const seconds = typeof told["seconds"] === "number" ? told["seconds"] : null;
    const code = response.ok ? null : typeof told["code"] === "string" ? told["code"] : "fault";
    return { ok: response.ok, code, seconds, body: told };
  } catch {
    return { ok: false, code: "unreachable", seconds: null, body: {} };
  }
}

const SIGN_IN = "/dang-nhap";

/** Where to go after sign-in: an address of this site, or home. */
export function wayOn(next: string | undefined): string {
  if (!next?.startsWith("/") || /^\/[/\\]/.test(next) || next.startsWith(SIGN_IN)) return "/";
  return next;
}

/** True where the browser can keep passkeys and read their ceremonies as JSON (WebAuthn level 3, §5.1). */
export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential !== "undefined" && "parseRequestOptionsFromJSON" in PublicKeyCredential;

const given = (credential: Credential | null) => (credential as PublicKeyCredential | null)?.toJSON();
const cancelled: Answer = { ok: false, code: "cancelled", seconds: null, body: {} };

/** Signs in with a passkey of this site, chosen in the browser's own dialog. */
export async function signInByPasskey(): Promise<Answer> {
  const options = await ask("/passkey/generate-authenticate-options");
  if (!options.ok) return options;
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      options.body as unknown as PublicKeyCredentialRequestOptionsJSON,
    );
    publicKey.userVerification = "required";
    return ask("/passkey/verify-authentication", {
      response: given(await navigator.credentials.get({ publicKey })),
    });
  } catch {
    return cancelled;
  }
}

/** Makes a passkey on this device, or on the one that the person picks. */
export async function addPasskey(name: string): Promise<Answer> {
  const options = await ask("/passkey/generate-register-options");
  if (!options.ok) return options;
  try {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      options.body as unknown as PublicKeyCredentialCreationOptionsJSON,
    );
    return ask("/passkey/verify-registration", {
      name,
      response: given(await navigator.credentials.create({ publicKey })),
    });
  } catch {
    return cancelled;
  }
}
