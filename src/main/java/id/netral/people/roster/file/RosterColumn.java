package id.netral.people.roster.file;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column of a roster, with the words agencies put over it. The earlier a word stands in the list, the rather its column
 * is taken when a sheet has several.
 */
public enum RosterColumn {
    NIP(
            18,
            true,
            "nip",
            "nip baru",
            "nip nipppk",
            "nip ni pppk",
            "nip nip pppk",
            "nip pegawai",
            "nip asn",
            "nip pns",
            "nip pppk",
            "nip 18 digit",
            "nip 18 angka",
            "no nip",
            "nomor nip",
            "nomor induk pegawai",
            "nomor induk pegawai nip",
            "nomor induk pegawai baru",
            "no induk pegawai",
            "nomor induk asn",
            "ni pppk",
            "nipppk",
            "nomor induk pppk"),
    NAME(
            200,
            true,
            "nama lengkap",
            "nama",
            "nama pegawai",
            "nama lengkap pegawai",
            "nama asn",
            "nama pns",
            "nama pppk",
            "nama lengkap dan gelar",
            "nama lengkap dengan gelar",
            "nama lengkap beserta gelar",
            "nama lengkap gelar",
            "nama dan gelar",
            "nama dengan gelar",
            "nama beserta gelar",
            "nama gelar",
            "nama tanpa gelar",
            "name",
            "full name"),
    RANK(
            10,
            false,
            "golongan",
            "gol",
            "gol ruang",
            "golongan ruang",
            "golru",
            "golongan akhir",
            "gol akhir",
            "gol ruang akhir",
            "golongan terakhir",
            "pangkat golongan",
            "pangkat gol",
            "pangkat gol ruang",
            "pangkat golongan ruang",
            "pangkat dan golongan",
            "pangkat dan golongan ruang",
            "golongan pangkat",
            "gol pangkat",
            "golongan pppk"),
    POSITION(
            200,
            false,
            "jabatan",
            "nama jabatan",
            "jabatan terakhir",
            "jabatan sekarang",
            "jabatan saat ini",
            "nama jabatan terakhir",
            "position"),
    UNIT(
            200,
            true,
            "unit kerja",
            "nama unit kerja",
            "unit kerja opd",
            "opd unit kerja",
            "perangkat daerah",
            "nama perangkat daerah",
            "organisasi perangkat daerah",
            "opd",
            "nama opd",
            "skpd",
            "nama skpd",
            "satuan kerja perangkat daerah",
            "satuan kerja",
            "nama satuan kerja",
            "satker",
            "unit organisasi",
            "unor",
            "unor nama",
            "nama unor",
            "unit",
            "tempat tugas",
            "instansi",
            "instansi kerja",
            "nama instansi"),
    EMAIL(
            200,
            false,
            "email",
            "e mail",
            "surel",
            "alamat email",
            "alamat e mail",
            "alamat surel",
            "email dinas",
            "surel dinas",
            "email kantor",
            "email aktif",
            "email pegawai",
            "email pribadi",
            "posel",
            "pos el"),
    /** The organisation above the unit, where a sheet has a column for each. */
    OPD(
            200,
            false,
            "opd",
            "nama opd",
            "opd induk",
            "perangkat daerah",
            "nama perangkat daerah",
            "organisasi perangkat daerah",
            "skpd",
            "nama skpd",
            "satuan kerja perangkat daerah",
            "unit kerja induk",
            "unor induk",
            "satuan kerja induk"),
    DIVISION(200, false, "bidang", "nama bidang", "bagian", "nama bagian", "bidang bagian", "bagian bidang"),
    SECTION(
            200,
            false,
            "seksi",
            "nama seksi",
            "subbagian",
            "sub bagian",
            "subbidang",
            "sub bidang",
            "sub unit",
            "subunit",
            "sub unit kerja",
            "seksi subbagian",
            "seksi sub bagian"),
    KIND(
            60,
            false,
            "jenis pegawai",
            "jenis asn",
            "jenis kepegawaian",
            "status pegawai",
            "status kepegawaian",
            "kedudukan pegawai",
            "employee kind"),
    HIRED_ON(
            60,
            false,
            "tmt",
            "tmt cpns",
            "tmt pns",
            "tmt pppk",
            "tmt pengangkatan",
            "tmt kerja",
            "tmt kontrak",
            "mulai bekerja",
            "tanggal mulai bekerja",
            "tanggal mulai tugas",
            "terhitung mulai tanggal",
            "first day of service");

    /** The columns every roster file of ours has. */
    public static final List<RosterColumn> USUAL = List.of(NIP, NAME, RANK, POSITION, UNIT, EMAIL);

    private static final int LONGEST_HEADING = 80;
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final int maxLength;
    private final boolean required;
    private final List<String> words;

    RosterColumn(int maxLength, boolean required, String... words) {
        this.maxLength = maxLength;
        this.required = required;
        this.words = List.of(words);
    }

    /** Key of the column's name in the translations. */
    public String key() {
        return "roster.column." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a roster without this column cannot be read. */
    public boolean required() {
        return required;
    }

    int maxLength() {
        return maxLength;
    }

    /** How well the heading names this column: 0 is best, -1 is not at all. */
    int match(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST_HEADING || Character.isDigit(heading.charAt(0))) {
            return -1; // asked for every row: the data below the header must not cost anything
        }
        var place = words.indexOf(plain(heading));
        return place >= 0 ? place : words.indexOf(plain(REMARK.matcher(heading).replaceAll(" ")));
    }

    private static String plain(String heading) {
        var lower = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(lower).replaceAll(" ").strip();
    }
}
