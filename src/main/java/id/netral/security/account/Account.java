package id.netral.security.account;

import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One account. Each verb that changes what the account may do notes the instant, so that open sessions follow. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long employeeId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String nip;

    private @Nullable String email;
    private String displayName;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AccountState state;

    private @Nullable String activationHash;
    private @Nullable Instant activationExpires;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant signedOutBefore;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant accessChangedAt;

    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean closedWithEmployment;

    @SuppressWarnings("UnusedVariable") // read by lists
    private Instant createdAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    Account() {}

    /** An active administrator without an employee behind the account. */
    Account(String displayName, EmailAddress email, String passwordHash, Instant now) {
        this.displayName = displayName;
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.state = AccountState.ACTIVE;
        this.createdAt = now;
        this.roles = EnumSet.of(Role.ADMIN);
    }

    AccountId id() {
        return new AccountId(Objects.requireNonNull(id));
    }

    Optional<EmployeeId> employee() {
        return Optional.ofNullable(employeeId).map(EmployeeId::new);
    }

    Optional<Nip> nip() {
        return Optional.ofNullable(nip).map(Nip::new);
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    String displayName() {
        return displayName;
    }

    AccountState state() {
        return state;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    SignedInUser user() {
        return new SignedInUser(id().value(), employeeId, displayName, roles());
    }

    /** Replaces the roles; an employee stays a PESERTA whatever is asked. */
    void assignRoles(Set<Role> wanted, Instant now) {
        var granted = wanted.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(wanted);
        if (employeeId != null) {
            granted.add(Role.PESERTA);
        }
        if (granted.isEmpty()) {
            throw new RefusedException("account.no-role");
        }
        roles.retainAll(granted);
        roles.addAll(granted);
        accessChangedAt = now;
    }

    /** Lets a new one-time code in and an earlier one out; the password, if there is one, stays until the code is used. */
    void issueCode(String codeHash, Instant expires) {
        if (state == AccountState.DISABLED) {
            throw new RefusedException("account.disabled");
        }
        activationHash = codeHash;
        activationExpires = expires;
    }

    /** Hash of the one-time code that still waits; it may have expired. */
    Optional<String> activationHash() {
        return Optional.ofNullable(activationHash);
    }

    boolean activationExpired(Instant now) {
        return activationExpires == null || !activationExpires.isAfter(now);
    }

    /** Uses the code up. */
    void activate(String newPasswordHash, Instant now) {
        state = AccountState.ACTIVE;
        changePassword(newPasswordHash, now);
    }

    /** Sets the password; every session begun earlier ends, and no code opens the account any more. */
    void changePassword(String newPasswordHash, Instant now) {
        passwordHash = newPasswordHash;
        activationHash = null;
        activationExpires = null;
        signOutEverywhere(now);
    }

    void signOutEverywhere(Instant now) {
        signedOutBefore = now;
        accessChangedAt = now;
    }

    void disable(Instant now) {
        state = AccountState.DISABLED;
        closedWithEmployment = false;
        activationHash = null;
        activationExpires = null;
        signOutEverywhere(now);
    }

    void enable(Instant now) {
        state = passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
        closedWithEmployment = false;
        accessChangedAt = now;
    }
}
