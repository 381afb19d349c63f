package id.netral.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitId;
import id.netral.reporting.completion.CompletionRow;
import id.netral.reporting.figures.CompletionDashboard;
import id.netral.reporting.figures.DashboardFilter;
import id.netral.reporting.figures.DashboardPerson;
import id.netral.reporting.kinds.ExportProgress;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.reporting.kinds.ReportWriter;
import id.netral.reporting.ui.CompletionParameters;
import id.netral.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Who sees whose rows, by every way there is to them: somebody else's unit has no rows by any. */
class AccessMatrixTest extends ReportTestBase {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final UnitId UNKNOWN = new UnitId(999_999_999);

    @Autowired
    CompletionDashboard dashboards;

    @Autowired
    List<ReportWriter> writers;

    @Autowired
    ApplicationEventPublisher events;

    /** Somebody with roles, and the units whose people he or she may see. */
    private record Viewer(String name, @Nullable EmployeeId employee, Set<Role> roles, Set<String> units) {}

    private final Map<String, Set<String>> below = new LinkedHashMap<>();
    private final Map<String, EmployeeId> people = new HashMap<>();

    @BeforeEach
    void tree() {
        below.clear();
        below.put("Dinas A", Set.of("Dinas A", "Bidang A1", "Seksi A1a", "Bidang A2"));
        below.put("Bidang A1", Set.of("Bidang A1", "Seksi A1a"));
        below.put("Seksi A1a", Set.of("Seksi A1a"));
        below.put("Bidang A2", Set.of("Bidang A2"));
        below.put("Dinas B", Set.of("Dinas B", "Bidang B1"));
        below.put("Bidang B1", Set.of("Bidang B1"));
        var number = 10;
        for (var unit : below.keySet()) {
            people.put(unit, database.employee("1990010120150110" + number++, unit, unit)); // named like the unit
        }
        records.moveUnit("Bidang A1", "Dinas A");
        records.moveUnit("Seksi A1a", "Bidang A1");
        records.moveUnit("Bidang A2", "Dinas A");
        records.moveUnit("Bidang B1", "Dinas B");
        List.of(ani, budi, citra).forEach(records::leave);
        records.assign(first, null, null);
        people.values().forEach(person -> records.complete(person, first, TestClock.now(), "80", null));
        events.publishEvent(new PeopleChanged());
    }

    @Test
    void everybodySeesExactlyTheOwnUnitsByEveryRoute() {
        var checked = 0;
        for (var viewer : viewers()) {
            TestUsers.signInAs(records.account(viewer.employee(), viewer.roles().toArray(Role[]::new)));
            for (var target : targets().entrySet()) {
                var expected = new TreeSet<>(target.getValue());
                expected.retainAll(viewer.units());
                for (var route : routes().entrySet()) {
                    assertThat(route.getValue().apply(target.getKey().orElse(null)))
                            .as("%s asks for %s by %s", viewer.name(), target.getKey(), route.getKey())
                            .isEqualTo(
                                    route.getKey().startsWith("persons")
                                            ? own(target.getKey().orElse(null), expected)
                                            : expected);
                    checked++;
                }
            }
        }
        checked += denied();
        System.out.println("Access matrix: " + checked + " combinations of roles, units and routes checked");
    }

    private int denied() {
        var checked = 0;
        for (var role : List.of(Role.PESERTA, Role.PELATIH, Role.PENINJAU)) {
            TestUsers.signIn(people.get("Dinas A"), role);
            for (var target : targets().keySet()) {
                for (var route : routes().entrySet()) {
                    assertThatThrownBy(() -> route.getValue().apply(target.orElse(null)))
                            .as("%s by %s", role, route.getKey())
                            .isInstanceOf(AccessDeniedException.class);
                    checked++;
                }
            }
        }
        return checked;
    }

    private List<Viewer> viewers() {
        jdbc.sql("INSERT INTO unit_officer (employee_id, unit_id, entrusted_at) VALUES (?, ?, '2026-12-01 17:00:00')")
                .params(people.get("Seksi A1a").value(), records.unit("Dinas A").value())
                .update();
        records.head("Dinas A", people.get("Dinas A"));
        records.head("Bidang B1", people.get("Bidang A2"));
        var all = below.keySet();
        var viewers = new ArrayList<Viewer>();
        viewers.add(new Viewer("SDM", null, Set.of(Role.SDM), all));
        viewers.add(new Viewer("ADMIN", null, Set.of(Role.ADMIN), all));
        viewers.add(viewer("officer of an OPD", "Dinas B", below.get("Dinas B"), Role.SDM_OPD));
        viewers.add(viewer("officer of a division", "Bidang A1", below.get("Bidang A1"), Role.SDM_OPD));
        viewers.add(viewer("officer entrusted with the OPD", "Seksi A1a", below.get("Dinas A"), Role.SDM_OPD));
        viewers.add(new Viewer("officer who is nobody's employee", null, Set.of(Role.SDM_OPD), Set.of()));
        viewers.add(viewer("head of an OPD", "Dinas A", below.get("Dinas A"), Role.PIMPINAN));
        viewers.add(viewer("head of a unit elsewhere", "Bidang A2", below.get("Bidang B1"), Role.PIMPINAN));
        viewers.add(viewer("leader of nothing", "Dinas B", Set.of(), Role.PIMPINAN));
        viewers.add(
                viewer("officer and head", "Bidang A2", Set.of("Bidang A2", "Bidang B1"), Role.SDM_OPD, Role.PIMPINAN));
        viewers.add(viewer("HR who is an officer, too", "Bidang A2", all, Role.SDM, Role.SDM_OPD));
        return viewers;
    }

    private Viewer viewer(String name, String employee, Set<String> units, Role... roles) {
        return new Viewer(name, people.get(employee), Set.of(roles), units);
    }

    /** What may be asked for, and who would be found without any limit. */
    private Map<Optional<UnitId>, Set<String>> targets() {
        var targets = new LinkedHashMap<Optional<UnitId>, Set<String>>();
        targets.put(Optional.empty(), below.keySet());
        below.forEach((unit, units) -> targets.put(Optional.of(records.unit(unit)), units));
        targets.put(Optional.of(UNKNOWN), Set.of());
        return targets;
    }

    /** Every way to rows, from the unit asked for to the names found. */
    private Map<String, Function<@Nullable UnitId, Set<String>>> routes() {
        var routes = new LinkedHashMap<String, Function<@Nullable UnitId, Set<String>>>();
        routes.put("list", unit -> names(filter(unit)));
        routes.put("page", this::paged);
        routes.put("counts", unit -> counted(filter(unit)));
        routes.put("saved address", unit -> names(CompletionParameters.read(address(unit), ZONE)));
        routes.put("old moment", unit -> names(filter(unit).at(TestClock.now())));
        routes.put("workbook", this::workbook);
        routes.put("dashboard", unit -> dashboard(DashboardFilter.ALL.of(unit)));
        routes.put("dashboard of a moment", unit -> dashboard(new DashboardFilter(unit, null, TestClock.now())));
        routes.put("persons of the dashboard", unit -> persons(unit));
        for (var writer : writers) {
            if (writer.kind() != ReportKind.BUTIR) { // too few people for its figures
                routes.put("background workbook " + writer.kind(), unit -> printed(writer, filter(unit)));
                routes.put(
                        "same of a moment " + writer.kind(),
                        unit -> printed(writer, filter(unit).at(TestClock.now())));
            }
        }
        return routes;
    }

    private static CompletionFilter filter(@Nullable UnitId unit) {
        return new CompletionFilter(unit, null, null, null, null, "");
    }

    private static QueryParameters address(@Nullable UnitId unit) {
        return unit == null ? QueryParameters.empty() : QueryParameters.of("unit", unit.toString());
    }

    private Set<String> names(CompletionFilter filter) {
        return rows(filter).stream().map(CompletionRow::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> paged(@Nullable UnitId unit) {
        return report.page(report.overview(filter(unit)), 0, 1_000).stream()
                .map(CompletionRow::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> counted(CompletionFilter filter) {
        return report.overview(filter).units().stream()
                .map(recap -> recap.unit().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> workbook(@Nullable UnitId unit) {
        var id = files.order(ReportKind.CAPAIAN, filter(unit), Formats.INDONESIAN);
        try (var book = opened(id)) {
            var names = new TreeSet<String>();
            book.getSheet("Capaian").forEach(row -> {
                if (row.getRowNum() > 0) {
                    names.add(row.getCell(1).getStringCellValue());
                }
            });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.discard(id);
        }
    }

    /** Names found in any cell of the first table; a unit's path counts as the unit. */
    private Set<String> printed(ReportWriter writer, CompletionFilter filter) {
        var out = new ByteArrayOutputStream();
        writer.write(new ReportOrder(filter, Formats.INDONESIAN, "Uji laporan"), out, new ExportProgress());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var names = new TreeSet<String>();
            book.getSheetAt(1)
                    .forEach(row -> row.forEach(cell -> {
                        var text = cell.toString();
                        names.add(text.substring(text.lastIndexOf('›') + 1).strip());
                    }));
            names.retainAll(below.keySet());
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Units with figures, found by going down from what the dashboard shows. */
    private Set<String> dashboard(DashboardFilter filter) {
        var found = new TreeSet<String>();
        var dashboard = dashboards.view(filter);
        for (var part : dashboard.units()) {
            if (part.own()) {
                found.add(part.name());
            } else if (part.id() != null) {
                found.addAll(dashboard(filter.of(new UnitId(part.id()))));
            }
        }
        assertThat(found).hasSize((int) dashboard.totals().rows());
        return found;
    }

    private Set<String> persons(@Nullable UnitId unit) {
        return dashboards.people(DashboardFilter.ALL.of(unit)).stream()
                .map(DashboardPerson::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A list of persons shows the unit's own, not those below. */
    private Set<String> own(@Nullable UnitId unit, Set<String> expected) {
        return below.keySet().stream()
                .filter(name -> unit != null && records.unit(name).equals(unit))
                .filter(expected::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
