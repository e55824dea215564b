/** One mail, by what it says; the words are in `packages/i18n/src/mail`, in the person's language. */
export type Mail = { to: string; locale: string } & (
  | {
      kind:
        | 'verify_email'
        | 'reset_password'
        | 'confirm_old_email'
        | 'confirm_new_email'
        | 'keep_account';
      link: string;
    }
  | { kind: 'device_code'; code: string; deviceName: string | null }
  | { kind: 'new_device' | 'device_moved'; deviceName: string | null }
  | { kind: 'second_plan_ended' }
  | { kind: 'password_changed' | 'email_changed' | 'identity_linked' | 'identity_unlinked' }
);

export type Mailer = {
  /** Hands a mail over; it is sent after the answer, tried again, and never throws. */
  send: (mail: Mail) => void;
  /** For what depends on it: resolves once the mail is taken, and rejects where it was not. */
  sendNow: (mail: Mail) => Promise<void>;
  /** Resolves when everything handed over has been sent or given up. */
  settle: () => Promise<void>;
};

/** A mail as it is delivered. */
export type RenderedMail = { to: string; subject: string; text: string; html: string };

/** A way for mails to leave: a server, or the outbox folder. */
export type Delivery = {
  /** Rejects where the mail was not taken; `PermanentMailError` where asking again is no use. */
  deliver: (mail: RenderedMail) => Promise<void>;
};

/** The other side refused this very mail for good. */
export class PermanentMailError extends Error {
  override name = 'PermanentMailError';
}
