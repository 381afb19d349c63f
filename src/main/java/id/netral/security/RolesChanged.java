package id.netral.security;

/** An account's roles are not what they were. Delivered inside the transaction that changes them, after they are written. */
public record RolesChanged() {}
