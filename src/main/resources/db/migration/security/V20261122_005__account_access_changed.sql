-- Every node asks now and then which accounts' access changed (roles, state, sign-out everywhere), so that open sessions follow.
ALTER TABLE account
    ADD COLUMN access_changed_at DATETIME(6) NULL,
    ADD INDEX account_by_access_change (access_changed_at);
