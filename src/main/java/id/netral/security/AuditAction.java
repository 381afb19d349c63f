package id.netral.security;

/** What the audit trail records. */
public enum AuditAction {
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_IN_THROTTLED,
    SIGN_OUT,
    SIGN_OUT_EVERYWHERE,
    ACTIVATION,
    ACTIVATION_CODE_ISSUED,
    PASSWORD_CHANGED,
    ROLES_CHANGED,
    ACCOUNT_STATE_CHANGED,
    ROSTER_IMPORTED,
    ASSIGNMENT_CHANGED,
    CONTENT_PUBLISHED,
    EXPORT
}
