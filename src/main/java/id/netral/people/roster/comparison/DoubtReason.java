package id.netral.people.roster.comparison;

import java.util.Locale;

/** Why a row of a roster may be about somebody who is known under another number. */
public enum DoubtReason {
    /** Same name and same birth date. */
    BIRTH_DATE,
    /** Same name and birth date, and the row makes a PNS of a PPPK: an appointment brings a new number. */
    APPOINTED,
    /** Same name, and the numbers differ by one slip of the pen. */
    NIP_SLIP,
    /** Same e-mail address. */
    EMAIL;

    /** Key of the sentence in the translations. */
    public String key() {
        return "roster.doubt.reason." + name().toLowerCase(Locale.ROOT);
    }
}
