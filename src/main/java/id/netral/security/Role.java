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
    /** HR officer of one unit, sees that unit and those below only. */
    SDM_OPD,
    /** Leader, sees how the units he or she heads, and those below, are getting on. */
    PIMPINAN,
    /** Accounts, settings, audit trail. */
    ADMIN;

    /** Names for {@code @RolesAllowed}, which wants constants. */
    public static final class Names {
        public static final String PESERTA = "PESERTA";
        public static final String PELATIH = "PELATIH";
        public static final String PENINJAU = "PENINJAU";
        public static final String SDM = "SDM";
        public static final String SDM_OPD = "SDM_OPD";
        public static final String PIMPINAN = "PIMPINAN";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
