package id.netral.security.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/** Why somebody stands at the sign-in screen, told by a word in its address. */
record SignInReason(String key, boolean isGood, Object... arguments) {

    private static final String WAIT = "tunggu";

    static Optional<SignInReason> of(QueryParameters query) {
        if (query.getParameters().containsKey(WAIT)) {
            return Optional.of(new SignInReason("throttled", false, minutes(query)));
        }
        return query.getParameters().keySet().stream()
                .flatMap(word -> ofWord(word).stream())
                .findFirst();
    }

    private static Optional<SignInReason> ofWord(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "gagal" -> new SignInReason("login.wrong", false);
                    case "gangguan" -> new SignInReason("login.broken", false);
                    case "ramai" -> new SignInReason("login.busy", false);
                    case "berakhir" -> new SignInReason("login.stale", false);
                    case "keluar" -> new SignInReason("login.signed-out", true);
                    case "aktif" -> new SignInReason("login.activated", true);
                    case "sandi" -> new SignInReason("login.password-changed", true);
                    case "semua" -> new SignInReason("login.signed-out-everywhere", true);
                    default -> null;
                });
    }

    private static int minutes(QueryParameters query) {
        try {
            return query.getSingleParameter(WAIT)
                    .map(Integer::parseInt)
                    .filter(minutes -> minutes > 0)
                    .orElse(1);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
