package id.netral.people.ui;

import id.netral.common.EmployeeId;

/** Addresses of HR's screens and of those they lead to, relative to the start of the site. */
final class PeoplePaths {

    static final String IMPORT = "sdm/impor";
    static final String IMPORTS = "sdm/impor/riwayat";
    static final String APPLIED = "sdm/impor/riwayat/rincian";
    static final String EMPLOYEES = "sdm/pegawai";
    static final String ORGANISATION = "sdm/organisasi";
    static final String ASSIGNMENTS = "sdm/penugasan";

    private PeoplePaths() {}

    /** Statement of an employee's hours of learning. */
    static String hours(EmployeeId employee) {
        return "sdm/jp/" + employee.value();
    }
}
