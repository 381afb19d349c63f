package id.netral.security.account;

/** Where an account stands. */
public enum AccountState {
    /** Waits for its activation code to be used. */
    INVITED,
    /** May sign in. */
    ACTIVE,
    /** May not sign in; an administrator may enable it again. */
    DISABLED
}
