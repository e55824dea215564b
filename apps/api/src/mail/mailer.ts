/** One mail, by what it says; the words are in `templates`, in the person's language. */
export type Mail = { to: string; locale: string } & (
  | {
      kind: 'verify_email' | 'reset_password' | 'confirm_old_email' | 'confirm_new_email';
      link: string;
    }
  | { kind: 'device_code'; code: string; deviceName: string | null }
  | { kind: 'new_device' | 'device_moved'; deviceName: string | null }
  | { kind: 'password_changed' | 'email_changed' | 'identity_linked' | 'identity_unlinked' }
);

export type Mailer = {
  /** Hands a mail over; it is sent after the answer, tried again, and never throws. */
  send: (mail: Mail) => void;
  /** Resolves when everything handed over has been sent or given up. */
  settle: () => Promise<void>;
};
