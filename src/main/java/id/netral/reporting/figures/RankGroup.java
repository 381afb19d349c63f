package id.netral.reporting.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** People by golongan as dashboards group them. */
public enum RankGroup {
    PNS_I,
    PNS_II,
    PNS_III,
    PNS_IV,
    PPPK,
    NON_ASN,
    /** A PNS whose golongan is not known. */
    TANPA;

    /** The group of a person of that kind and golongan. */
    public static RankGroup of(String kind, @Nullable String rankCode) {
        if ("NON_ASN".equals(kind)) {
            return NON_ASN;
        }
        if ("PPPK".equals(kind)) {
            return PPPK;
        }
        return switch (rankCode == null ? "" : rankCode.replaceFirst("/.*", "")) {
            case "I" -> PNS_I;
            case "II" -> PNS_II;
            case "III" -> PNS_III;
            case "IV" -> PNS_IV;
            default -> TANPA;
        };
    }

    /** Key of the name in the translations. */
    public String key() {
        return "dashboard.group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
