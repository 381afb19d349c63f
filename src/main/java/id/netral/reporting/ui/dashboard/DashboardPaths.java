package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.router.QueryParameters;
import id.netral.catalog.ModuleId;
import id.netral.people.UnitId;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.CompletionState;
import id.netral.reporting.figures.DashboardFilter;
import id.netral.reporting.ui.CompletionParameters;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Addresses of the dashboard and of the lists behind its figures. */
final class DashboardPaths {

    static final String DASHBOARD = "dasbor";

    private static final String LIST = "sdm/capaian";

    private DashboardPaths() {}

    /** Reads an address; what makes no sense is taken as not said. */
    static DashboardFilter read(QueryParameters parameters, ZoneId zone) {
        var filter = CompletionParameters.read(parameters, zone);
        return new DashboardFilter(filter.unit(), filter.module(), filter.asOf());
    }

    static QueryParameters write(DashboardFilter filter, ZoneId zone) {
        return CompletionParameters.write(list(filter, null, ""), zone);
    }

    /** The dashboard as a link. */
    static String dashboard(DashboardFilter filter, ZoneId zone) {
        return address(DASHBOARD, write(filter, zone));
    }

    /** The list of rows behind a figure as a link. */
    static String rows(DashboardFilter filter, @Nullable CompletionState state, String search, ZoneId zone) {
        return address(LIST, CompletionParameters.write(list(filter, state, search), zone));
    }

    static DashboardFilter unit(DashboardFilter filter, long id) {
        return filter.of(new UnitId(id));
    }

    static DashboardFilter module(DashboardFilter filter, long id) {
        return new DashboardFilter(filter.unit(), new ModuleId(id), filter.asOf());
    }

    private static CompletionFilter list(DashboardFilter filter, @Nullable CompletionState state, String search) {
        return new CompletionFilter(filter.unit(), filter.module(), null, null, state, search, filter.asOf());
    }

    private static String address(String path, QueryParameters parameters) {
        var query = parameters.getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
