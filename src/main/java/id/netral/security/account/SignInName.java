package id.netral.security.account;

import id.netral.common.EmailAddress;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person types to say who they are: a NIP, with spaces or dots as people write it, or an e-mail address. Anything
 * else is a name too, of nobody.
 */
public record SignInName(@Nullable Nip nip, @Nullable EmailAddress email, String key) {

    public static final int LONGEST = 200;

    public static SignInName of(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        try {
            var nip = Nip.parse(text);
            return new SignInName(nip, null, nip.value());
        } catch (RefusedException noNip) {
            return ofEmail(text);
        }
    }

    private static SignInName ofEmail(String text) {
        try {
            var email = new EmailAddress(text);
            return new SignInName(null, email, email.value());
        } catch (RefusedException noEmail) {
            return new SignInName(null, null, text.toLowerCase(Locale.ROOT));
        }
    }

    /** Neither a NIP nor an e-mail address. */
    boolean isNobodys() {
        return nip == null && email == null;
    }

    /** The account of that name. */
    Optional<Account> find(AccountRepository accounts) {
        if (nip != null) {
            return accounts.findByNip(nip.value());
        }
        return email == null ? Optional.empty() : accounts.findByEmail(email.value());
    }

    /** For the audit trail. People type passwords into the wrong field, so only what is a NIP or an e-mail is told. */
    public String forAudit() {
        if (nip != null) {
            return nip.masked();
        }
        return email == null ? "?" : email.value();
    }
}
