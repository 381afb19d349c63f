package id.netral.journey;

import id.netral.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The main screens and who looks at them; addresses with a placeholder are filled in by the test. */
enum Screens {
    SIGN_IN("masuk", null),
    ACTIVATION("aktivasi", null),
    HOME("", Role.PESERTA),
    MODULE("modul/aurat-politik", Role.PESERTA),
    LESSON("modul/aurat-politik/pelajaran/1", Role.PESERTA),
    HISTORY("riwayat", Role.PESERTA),
    REGISTER("aturan", Role.PESERTA),
    SEARCH("cari", Role.PESERTA),
    ARTICLE("pasal/pp-94-2021-5-n-6", Role.PESERTA),
    PROFILE("profil", Role.PESERTA),
    REMINDERS("pengingat", Role.PESERTA),
    HOURS("jp-saya", Role.PESERTA),
    OWN_DATA("data-saya", Role.PESERTA),
    STORIES("kasus", Role.PESERTA),
    STORY("kasus/ajakan-masuk-grup-whatsapp", Role.PESERTA),
    NOT_FOUND("tidak-ada", Role.PESERTA),
    COMPLETION("sdm/capaian", Role.SDM),
    ASSIGNMENTS("sdm/penugasan", Role.SDM),
    ROSTER("sdm/impor", Role.SDM),
    ROSTER_HISTORY("sdm/impor/riwayat", Role.SDM),
    EMPLOYEES("sdm/pegawai", Role.SDM),
    EMPLOYEE("sdm/pegawai/{pegawai}", Role.SDM),
    CORRECTIONS("sdm/permintaan-koreksi", Role.SDM),
    DOWNLOADS("log-unduhan", Role.SDM),
    HOUR_RULES("pengaturan-jp", Role.SDM),
    REMINDER_SETTINGS("atur-pengingat", Role.SDM),
    REMINDER_PEOPLE("pengingat-unit", Role.SDM),
    OUTBOX("kotak-keluar", Role.SDM),
    ORGANISATION("sdm/organisasi", Role.SDM),
    QUIZ_STATISTICS("statistik-kuis/aurat-politik", Role.SDM),
    QUESTION_STATISTICS("statistik-kuis/aurat-politik/soal/ap-03", Role.SDM),
    QUIZ_STATISTICS_EMPTY("statistik-kuis/menghadiri-acara-caleg", Role.SDM),
    QUESTIONS("bank-soal", Role.ADMIN),
    QUESTION("bank-soal/{soal}", Role.ADMIN),
    QUESTION_EDIT("bank-soal/{soal}/ubah", Role.ADMIN),
    QUESTION_REGRADE("bank-soal/{soal}/nilai-ulang", Role.ADMIN),
    QUESTION_NEW("bank-soal/baru", Role.ADMIN),
    QUESTIONS_IMPORT("bank-soal/impor", Role.ADMIN),
    STORY_DRAFTS("kasus-bercabang", Role.ADMIN),
    DRAFTS("naskah", Role.ADMIN),
    LESSON_IMPORT("impor-naskah", Role.ADMIN),
    REVIEWS("tinjauan", Role.ADMIN),
    QUIZ_SETTINGS("pengaturan-kuis", Role.SDM),
    ACCOUNTS("admin/akun", Role.ADMIN),
    API_TOKENS("admin/token-api", Role.ADMIN),
    PRIVACY_SETTINGS("pengaturan-data-pribadi", Role.ADMIN),
    MODULE_PACKS("paket", Role.ADMIN),
    SCORM_PACKAGES("paket-scorm", Role.ADMIN),
    MEDIA("admin/penyimpanan", Role.ADMIN),
    XAPI("admin/xapi", Role.ADMIN),
    AUDIT("admin/audit", Role.ADMIN);

    private final String path;
    private final @Nullable Role viewer;

    Screens(String path, @Nullable Role viewer) {
        this.path = path;
        this.viewer = viewer;
    }

    String path() {
        return path;
    }

    /** File name of the picture. */
    String picture() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The screens a viewer looks at; null: nobody signed in. */
    static List<Screens> of(@Nullable Role viewer) {
        return Arrays.stream(values()).filter(s -> s.viewer == viewer).toList();
    }
}
