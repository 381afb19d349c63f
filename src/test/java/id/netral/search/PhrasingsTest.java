package id.netral.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.search.index.Group;
import id.netral.search.index.Hit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people type, and what of the delivered content they mean by it. */
@IntegrationTest
class PhrasingsTest {

    /** Ids of what answers equally well are joined by bars. */
    private static final String MEANT = """
            pasal 2 uu 20/2023 = uu-20-2023-2
            PP 94 pasal 5 huruf n angka 5 = pp-94-2021-5-n-5
            lampiran II skb = skb-2022-lampiran-2
            apa itu aurat politik = aurat-politik
            masa tenang = masa-tenang
            cltn itu apa = cltn
            PTDH = ptdh
            arti ppk = ppk
            gak sengaja ngelike postingan caleg = a034|media-sosial-dan-pose/pelajaran/2
            ngelike postingan calon bupati = s019
            pppk like postingan caleg = a036
            pengajian yg dihadiri caleg = k024
            kebaktian ada caleg kampanye = s050|menghadiri-acara-caleg/pelajaran/1
            dimasukkan grup wa tim sukses = k011
            keluar dari grup whatsapp paslon = s011|media-sosial-dan-pose/pelajaran/2
            foto bareng pose dua jari = s075|a009|a010
            istri saya nyaleg = k059|mundur-sebelum-mencalonkan-diri/pelajaran/4
            mau nyaleg harus mundur = s135|s124|mundur-sebelum-mencalonkan-diri
            serangan fajar = s202
            jadi KPPS boleh gak = k058
            pasang stiker partai di motor = a002
            mobil dinas dipakai kampanye = s160|k031
            mutasi pejabat sebelum pilkada = pimpinan-dan-netralitas/pelajaran/4|s150
            beda kode etik dan disiplin = perbuatan-dan-fase/pelajaran/4
            banding hukuman disiplin = sanksi-dan-jalan-perkara/pelajaran/5|pp-79-2021-banding
            cara pamit saat caleg kampanye = menghadiri-acara-caleg/pelajaran/2
            cara melapor pelanggaran netralitas = sanksi-dan-jalan-perkara/pelajaran/1
            nonton live kampanye di tiktok = s074
            foto jari ungu = s189|s190
            sanksi pppk = sanksi-dan-jalan-perkara/pelajaran/4
            camat diundang debat KPU = s046
            foto surat suara di bilik = s191|s192
            atasan suruh dukung calon = k070
            boleh hadir reses = s066|k035|menghadiri-acara-caleg/pelajaran/4
            """;

    private static final int FIRST_AT_LEAST = 30;
    private static final int FOUND_AT_LEAST = 33;

    @Autowired
    TestDatabase database;

    @Autowired
    SiteSearch search;

    @BeforeEach
    void signIn() {
        database.reset();
        TestUsers.signIn(database.employee("199001012015012001", "Sari Uji", "Dinas Uji"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsMeantMostlyStandsFirst() {
        var phrasings = MEANT.lines().toList();
        var notFirst = new ArrayList<String>();
        var notFound = new ArrayList<String>();
        for (var line : phrasings) {
            var typed = line.substring(0, line.indexOf(" = "));
            var meant = List.of(line.substring(line.indexOf(" = ") + 3).split("\\|"));
            var found = search.find(typed);
            if (ids(found).stream().limit(1).noneMatch(meant::contains)) {
                notFirst.add(typed);
            }
            if (ids(found).stream().noneMatch(meant::contains)) {
                notFound.add(typed);
            }
        }
        System.out.println("Phrasings: " + phrasings.size() + ", not first " + notFirst + ", not found " + notFound);
        assertThat(phrasings.size() - notFirst.size()).isGreaterThanOrEqualTo(FIRST_AT_LEAST);
        assertThat(phrasings.size() - notFound.size()).isGreaterThanOrEqualTo(FOUND_AT_LEAST);
    }

    private static List<String> ids(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.hits().stream())
                .map(Hit::id)
                .toList();
    }
}
