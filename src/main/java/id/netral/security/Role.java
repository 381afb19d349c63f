package id.netral.security;

/** What an account may do. Roles add up; every employee is a PESERTA. */
public enum Role {
    /** Learner. */
    PESERTA,
    /** Trainer, author of modules. */
    PELATIH,
    /** Legal reviewer. */
    PENINJAU,
    /** HR of the whole agency. */
    SDM,
    /** HR officer of one unit, sees that unit only. */
    SDM_OPD,
    /** Accounts, settings, audit trail. */
    ADMIN;

    /** Names for {@code @RolesAllowed}, which wants constants. */
    public static final class Names {
        public static final String PESERTA = "PESERTA";
        public static final String PELATIH = "PELATIH";
        public static final String PENINJAU = "PENINJAU";
        public static final String SDM = "SDM";
        public static final String SDM_OPD = "SDM_OPD";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
