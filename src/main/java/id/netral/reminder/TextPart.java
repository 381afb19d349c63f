package id.netral.reminder;

import java.util.List;
import java.util.Locale;

/** The texts HR may put into its own words, and the placeholders each may use. */
public enum TextPart {
    /** Beginning of every mail. */
    OPENING(false, "nama", "instansi"),
    /** To the person. */
    PERSON(true, "nama", "instansi", "daftar_modul", "jumlah_modul", "tenggat", "tautan"),
    /** To the direct superior. */
    SUPERIOR(true, "nama", "instansi", "daftar_pegawai", "jumlah_pegawai", "tautan"),
    /** To the head of the OPD. */
    HEAD(true, "nama", "instansi", "opd", "daftar_unit", "jumlah_pegawai", "tautan"),
    /** End of every mail. */
    CLOSING(false, "nama", "instansi", "tautan"),
    /** To be copied, for one person. */
    WHATSAPP_PERSON(false, "nama", "instansi", "daftar_modul", "jumlah_modul", "tenggat", "tautan"),
    /** To be copied, for a unit's group. */
    WHATSAPP_UNIT(false, "unit", "instansi", "daftar_pegawai", "jumlah_pegawai", "tautan");

    private final boolean subject;
    private final List<String> placeholders;

    TextPart(boolean subject, String... placeholders) {
        this.subject = subject;
        this.placeholders = List.of(placeholders);
    }

    /** Whether it has a subject besides its body. */
    public boolean hasSubject() {
        return subject;
    }

    /** Names that may stand in braces. */
    public List<String> placeholders() {
        return placeholders;
    }

    /** Name of the file with Netral's own words. */
    String file() {
        return "/reminder/" + name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
