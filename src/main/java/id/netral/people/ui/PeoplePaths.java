package id.netral.people.ui;

import id.netral.common.EmployeeId;

/** Addresses of HR's screens and of those they lead to, relative to the start of the site. */
public final class PeoplePaths {

    public static final String IMPORT = "sdm/impor";
    public static final String IMPORTS = "sdm/impor/riwayat";
    public static final String APPLIED = "sdm/impor/riwayat/rincian";
    public static final String EMPLOYEES = "sdm/pegawai";
    static final String ORGANISATION = "sdm/organisasi";
    public static final String ASSIGNMENTS = "sdm/penugasan";

    private PeoplePaths() {}

    /** Statement of an employee's hours of learning. */
    static String hours(EmployeeId employee) {
        return "sdm/jp/" + employee.value();
    }
}
